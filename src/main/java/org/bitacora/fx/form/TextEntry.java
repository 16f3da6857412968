package org.bitacora.fx.form;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Text as it is typed, live in the view model; an empty field is no text at all (null).
record TextEntry(TextInputControl control) implements Entry {

    static TextEntry line(Property<String> value) {
        return tied(new TextField(), value);
    }

    /// As high as its text, from so many rows on: prose that is never cut.
    static TextEntry growing(Property<String> value, int rows) {
        TextEntry entry = lines(value, rows);
        new GrowingHeight((TextArea) entry.control(), rows);
        return entry;
    }

    static TextEntry lines(Property<String> value, int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(TextArea.USE_PREF_SIZE);
        // Tab leaves the field; a tab character has no place in these texts (Ctrl+Tab still writes one).
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> Tabs.leave(area, event));
        return tied(area, value);
    }

    @Override
    public Node node() {
        return control;
    }

    @Override
    public Node focus() {
        return control;
    }

    private static TextEntry tied(TextInputControl control, Property<String> value) {
        value.subscribe(now -> {
            String shown = now == null ? "" : now;
            if (!shown.equals(control.getText())) {
                control.setText(shown);
            }
        });
        control.textProperty().subscribe(typed -> value.setValue(typed == null || typed.isEmpty() ? null : typed));
        return new TextEntry(control);
    }
}
