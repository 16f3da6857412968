package org.bitacora.fx.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;

/// Fields one below the other, 16 apart, some of them in pairs.
public final class Form extends VBox {

    private final List<FormField> fields = new ArrayList<>();

    public Form(FormField... first) {
        Boxes.styled(this, "bit-form");
        for (FormField field : first) {
            add(field);
        }
    }

    public Form add(FormField field) {
        fields.add(field);
        getChildren().add(field);
        return this;
    }

    /// Fields side by side, such as a date and two times.
    public Form together(FormField... side) {
        HBox line = Boxes.top(16, side);
        line.setFillHeight(true);
        fields.addAll(List.of(side));
        getChildren().add(line);
        return this;
    }

    /// Anything that is no field: a heading, a check box, a line of text.
    public Form put(Node node) {
        getChildren().add(node);
        return this;
    }

    /// Calls back when the person leaves any field: the moment to save.
    public Form onLeft(Runnable action) {
        fields.forEach(field -> field.onLeft(action));
        return this;
    }

    /// Hands everything typed to the view model, wherever the focus is.
    public void commit() {
        fields.forEach(FormField::commit);
    }

    /// True when every typed text could be read as a value.
    public boolean isReadable() {
        return fields.stream().noneMatch(FormField::isUnreadable);
    }

    /// Puts the focus on the first field with an error; false if there is none.
    public boolean focusFirstWrong() {
        Optional<FormField> wrong = fields.stream().filter(FormField::isWrong).findFirst();
        wrong.ifPresent(FormField::focus);
        return wrong.isPresent();
    }
}
