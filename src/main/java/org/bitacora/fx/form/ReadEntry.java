package org.bitacora.fx.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bitacora.i18n.Texts;

/// Typed text that is read as a value when the person leaves it or presses Enter. What cannot be read stays as it was
/// typed, with a sentence that says what was expected.
final class ReadEntry<T> implements Entry {

    private final TextField field = new TextField();
    private final StringProperty fault = new SimpleStringProperty(this, "fault", "");
    private final Property<T> value;
    private final Function<String, Optional<T>> read;
    private final Function<T, String> write;
    private final String expectation;

    /// `expectation` is the key of the sentence for text that is none, with the typed text as {0}.
    ReadEntry(Property<T> value, Function<String, Optional<T>> read, Function<T, String> write, String expectation) {
        this.value = value;
        this.read = read;
        this.write = write;
        this.expectation = expectation;
        value.subscribe(this::show);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
            }
        });
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public TextField focus() {
        return field;
    }

    @Override
    public ReadOnlyStringProperty fault() {
        return fault;
    }

    @Override
    public void commit() {
        String typed = field.getText() == null ? "" : field.getText().strip();
        if (typed.isEmpty()) {
            fault.set("");
            value.setValue(null);
            return;
        }
        Optional<T> found = read.apply(typed);
        fault.set(found.isPresent() ? "" : Texts.get(expectation, typed));
        // An unreadable text leaves the value alone: the text stays visible and nothing is lost.
        found.ifPresent(this::take);
    }

    private void take(T found) {
        value.setValue(found);
        show(value.getValue());
    }

    private void show(T now) {
        String text = now == null ? "" : write.apply(now);
        if (now != null || fault.get().isEmpty()) {
            field.setText(text);
            fault.set("");
        }
    }
}
