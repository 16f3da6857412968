package org.bitacora.training.ui;

import java.time.Duration;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.form.Reading;
import org.bitacora.task.Tasks;
import org.bitacora.training.model.HeadCounts;

/// A number of the head count, saved when it is left or a second after the last key. What is no number stays as it was
/// typed and is not saved.
final class HeadCountCell extends TextField {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final HeadCountViewModel model;
    private final String group;
    private final String gender;
    private String shown = "";

    HeadCountCell(HeadCountViewModel model, Tasks tasks, String group, String gender, String name) {
        this.model = model;
        this.group = group;
        this.gender = gender;
        setAccessibleText(name);
        Boxes.styled(this, "bit-figures-entry");
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                tasks.forget(this);
                commit();
            }
        });
        textProperty().subscribe((old, now) -> {
            pseudoClassStateChanged(INVALID, !isCount());
            if (isEdited()) {
                tasks.later(this, PAUSE, this::commit);
            }
        });
    }

    /// Shows what is noted, unless the person is typing something else there.
    void show(HeadCounts counts) {
        Integer number = counts.number(group, gender);
        String text = number == null ? "" : Formats.number(number);
        if (!isEdited() || !isFocused()) {
            shown = text;
            setText(text);
        }
        shown = text;
    }

    /// Whether the text differs from what is noted.
    boolean isEdited() {
        return !typed().equals(shown);
    }

    boolean isCount() {
        return typed().isEmpty() || number().isPresent();
    }

    private String typed() {
        return getText() == null ? "" : getText().strip();
    }

    private Optional<Integer> number() {
        return Reading.integer(typed()).filter(HeadCounts::isCount);
    }

    void commit() {
        if (isEdited() && isCount()) {
            model.note(group, gender, number().orElse(null));
        }
    }
}
