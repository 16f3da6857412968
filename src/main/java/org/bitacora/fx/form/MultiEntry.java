package org.bitacora.fx.form;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.layer.Floating;
import org.bitacora.fx.layer.Layer;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Several codes of a list, shown as words with commas; opened by Enter, Space or Down, ticked by Space or Enter.
final class MultiEntry implements Entry {

    private final Button box;
    private final Label words = Labels.body("");
    private final List<Choice> choices;
    private final ObservableSet<String> codes;
    private PickList list;
    private Floating floating;

    MultiEntry(List<Choice> choices, ObservableSet<String> codes) {
        this.choices = choices;
        this.codes = codes;
        HBox face = Boxes.row(8, Boxes.wide(words), Icons.of(Feather.CHEVRON_DOWN));
        box = Boxes.styled(new Button(null, face), "bit-multi", "bit-w-name");
        box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        face.prefWidthProperty().bind(box.widthProperty().subtract(26));
        box.setOnAction(event -> toggle());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        box.focusedProperty().subscribe(focused -> {
            if (!focused && floating != null) {
                floating.close();
            }
        });
        codes.addListener((SetChangeListener<String>) change -> show());
        show();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node focus() {
        return box;
    }

    private void show() {
        String joined = choices.stream().filter(choice -> codes.contains(choice.code())).map(Choice::label)
                .collect(Collectors.joining(", "));
        words.setText(joined.isEmpty() ? Texts.get("fx.pick.none-chosen") : joined);
        words.getStyleClass().remove("bit-second");
        if (joined.isEmpty()) {
            words.getStyleClass().add("bit-second");
        }
        if (list != null) {
            list.refresh();
        }
    }

    private void keys(KeyEvent event) {
        boolean isOpen = floating != null && floating.isOpen();
        switch (event.getCode()) {
            case DOWN, UP -> {
                event.consume();
                if (isOpen) {
                    list.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
                } else {
                    toggle();
                }
            }
            case SPACE, ENTER -> {
                if (isOpen && list.current() != null) {
                    event.consume();
                    tick(list.current());
                }
            }
            default -> {
            }
        }
    }

    private void toggle() {
        if (floating != null && floating.isOpen()) {
            floating.close();
            return;
        }
        list = new PickList(choices.stream().filter(choice -> choice.offered() || codes.contains(choice.code()))
                .toList(), choice -> codes.contains(choice.code()), this::tick);
        list.prefWidthProperty().bind(box.widthProperty());
        floating = Layer.over(box).hang(list, box, 2);
    }

    private void tick(Choice choice) {
        if (!codes.remove(choice.code())) {
            codes.add(choice.code());
        }
    }
}
