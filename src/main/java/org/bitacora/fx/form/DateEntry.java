package org.bitacora.fx.form;

import java.time.LocalDate;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Icons;
import org.bitacora.fx.layer.Floating;
import org.bitacora.fx.layer.Layer;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// A date typed as 19/03/2026 or picked from a month (button, F4 or Alt+Down).
final class DateEntry implements Entry {

    private final Property<LocalDate> value;
    private final ReadEntry<LocalDate> typed;
    private final StackPane node;

    DateEntry(Property<LocalDate> value) {
        this.value = value;
        typed = new ReadEntry<>(value, Reading::date, Formats::shortDate, "fx.field.no-date");
        typed.focus().setPromptText(Texts.get("fx.field.date-prompt"));
        typed.focus().addEventFilter(KeyEvent.KEY_PRESSED, this::open);
        Button calendar = new Button(null, Icons.of(Feather.CALENDAR));
        calendar.getStyleClass().add("bit-entry-open");
        calendar.setFocusTraversable(false);
        calendar.setAccessibleText(Texts.get("fx.field.calendar"));
        calendar.setOnAction(event -> open());
        node = Boxes.styled(new StackPane(typed.focus(), calendar), "bit-entry", "bit-w-date");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public TextField focus() {
        return typed.focus();
    }

    @Override
    public void commit() {
        typed.commit();
    }

    @Override
    public ReadOnlyStringProperty fault() {
        return typed.fault();
    }

    private void open(KeyEvent event) {
        if (event.getCode() == KeyCode.F4 || event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            event.consume();
            open();
        }
    }

    private void open() {
        typed.commit();
        Layer layer = Layer.over(node);
        MonthPicker month = new MonthPicker(value.getValue(), layer.today());
        typed.focus().requestFocus();
        Floating floating = layer.hang(month, node, 2);
        month.onPicked(day -> {
            value.setValue(day);
            floating.close();
        });
        month.focusDay();
    }
}
