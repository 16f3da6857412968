package org.bitacora.fx.form;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.layer.Floating;
import org.bitacora.fx.layer.Layer;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// One of many codes (municipalities, institutions): typing filters the list, Enter takes the line, leaving the field
/// brings back the chosen words. An emptied field is no answer.
final class SearchEntry implements Entry {

    private final TextField field = new TextField();
    private final StackPane node;
    private final Choices choices;
    private final Property<String> code;
    private PickList list;
    private Floating floating;
    private boolean showing;
    /// Whether somebody typed here: a field whose words are not known yet is blank too, and keeps its code.
    private boolean typed;

    SearchEntry(Choices choices, Property<String> code) {
        this.choices = choices;
        this.code = code;
        node = Boxes.styled(new StackPane(field, arrow()), "bit-entry", "bit-w-name");
        field.setPromptText(Texts.get("fx.pick.prompt"));
        code.subscribe(now -> show());
        choices.onChanged(() -> {
            if (!field.isFocused()) {
                show();
            }
        });
        field.textProperty().subscribe(this::typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node focus() {
        return field;
    }

    @Override
    public void commit() {
        if (typed && field.getText().isBlank()) {
            code.setValue(null);
        }
        typed = false;
        close();
        show();
    }

    private Button arrow() {
        Button arrow = Boxes.styled(new Button(null, Icons.of(Feather.CHEVRON_DOWN)), "bit-entry-open");
        arrow.setFocusTraversable(false);
        arrow.setAccessibleText(Texts.get("fx.pick.open"));
        arrow.setOnAction(event -> {
            field.requestFocus();
            field.selectAll();
            toggle();
        });
        return arrow;
    }

    private void show() {
        showing = true;
        field.setText(code.getValue() == null ? "" : choices.label(code.getValue()));
        showing = false;
    }

    private void typed(String text) {
        if (!showing && field.isFocused()) {
            typed = true;
            open();
            list.offer(choices.find(text));
        }
    }

    private void keys(KeyEvent event) {
        boolean isOpen = floating != null && floating.isOpen();
        switch (event.getCode()) {
            case DOWN -> step(isOpen, 1, event);
            case UP -> step(isOpen, -1, event);
            case ENTER -> {
                if (isOpen && list.current() != null) {
                    event.consume();
                    take(list.current());
                }
            }
            case TAB -> {
                if (isOpen && !field.getText().isBlank() && list.current() != null) {
                    take(list.current());
                }
            }
            default -> {
            }
        }
    }

    private void step(boolean isOpen, int step, KeyEvent event) {
        event.consume();
        if (isOpen) {
            list.move(step);
        } else {
            open();
        }
    }

    private void toggle() {
        if (floating != null && floating.isOpen()) {
            floating.close();
        } else {
            open();
        }
    }

    private void open() {
        if (floating != null && floating.isOpen()) {
            return;
        }
        list = new PickList(choices.find(""), null, this::take);
        list.prefWidthProperty().bind(node.widthProperty());
        list.select(code.getValue());
        floating = Layer.over(node).hang(list, node, 2).onClosed(this::show);
    }

    private void take(Choice choice) {
        choices.take(choice, code);
        close();
        show();
        field.end();
    }

    private void close() {
        if (floating != null) {
            floating.close();
        }
    }
}
