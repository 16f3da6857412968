package org.bitacora.fx.form;

import java.util.List;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.bitacora.fx.Boxes;

/// One of few codes in a plain drop-down list. The first line is empty: no answer is an answer too.
record ComboEntry(ComboBox<Choice> box) implements Entry {

    private static final Choice NONE = new Choice("", "");

    static ComboEntry of(List<Choice> choices, Property<String> code) {
        ComboBox<Choice> box = Boxes.styled(new ComboBox<>(FXCollections.observableArrayList(choices)), "bit-w-name");
        box.getItems().addFirst(NONE);
        box.setVisibleRowCount(12);
        code.subscribe(now -> box.setValue(choice(box, now)));
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

    private static Choice choice(ComboBox<Choice> box, String code) {
        if (code == null) {
            return NONE;
        }
        return box.getItems().stream().filter(choice -> choice.code().equals(code)).findFirst()
                .orElseGet(() -> unknown(box, code));
    }

    /// A code of a newer version stays choosable as it is.
    private static Choice unknown(ComboBox<Choice> box, String code) {
        Choice kept = new Choice(code, code);
        box.getItems().add(kept);
        return kept;
    }
}
