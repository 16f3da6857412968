package org.bitacora.fx.form;

import java.util.List;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.bitacora.fx.Boxes;
import org.bitacora.i18n.Texts;

/// One of few codes in a plain drop-down list. The first line is empty: no answer is an answer too.
record ComboEntry(ComboBox<Choice> box) implements Entry {

    private static final Choice NONE = new Choice("", "");

    static ComboEntry of(List<Choice> choices, Property<String> code) {
        ComboBox<Choice> box = Boxes.styled(new ComboBox<>(FXCollections.observableArrayList(
                choices.stream().filter(Choice::offered).toList())), "bit-w-name");
        box.getItems().addFirst(NONE);
        box.setVisibleRowCount(12);
        box.setCellFactory(list -> new Line(Texts.get("fx.pick.clear")));
        box.setButtonCell(new Line(""));
        code.subscribe(now -> box.setValue(choice(box, choices, now)));
        box.valueProperty().subscribe(now -> code.setValue(now == null || now == NONE ? null : now.code()));
        return new ComboEntry(box);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node focus() {
        return box;
    }

    private static Choice choice(ComboBox<Choice> box, List<Choice> choices, String code) {
        if (code == null) {
            return NONE;
        }
        return box.getItems().stream().filter(choice -> choice.code().equals(code)).findFirst()
                .orElseGet(() -> kept(box, new Choice(code, Choice.labelOf(choices, code))));
    }

    /// A code of a newer version, or one that is no longer offered, stays choosable where it was chosen.
    private static Choice kept(ComboBox<Choice> box, Choice kept) {
        box.getItems().add(kept);
        return kept;
    }

    /// The empty answer has words in the open list and none in the closed field.
    private static final class Line extends ListCell<Choice> {

        private final String none;

        Line(String none) {
            this.none = none;
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? "" : choice == NONE ? none : choice.label());
        }
    }
}
