package org.bitacora.commitment.ui;

import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.FormField;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;

/// Asks why a commitment will not be done; without a reason it stays as it is.
final class CancelDialog {

    private final Property<String> reason = new SimpleObjectProperty<>();
    private final StringProperty error = new SimpleStringProperty("");
    private final FormField field = Fields.text(Texts.get("commitment.reason"), reason).full().error(error);
    private final DialogBox box = new DialogBox(Texts.get("commitment.cancel.act")).wide()
            .say(Texts.get("commitment.cancel.say")).with(Enter.in(field, this::act));
    private final Consumer<String> cancel;

    /// @param cancel takes the reason
    CancelDialog(Consumer<String> cancel) {
        this.cancel = cancel;
        reason.addListener((source, before, now) -> error.set(""));
    }

    void show(Node near) {
        box.leaving(Texts.get("commitment.cancel.leave"))
                .button(Buttons.filled(Texts.get("commitment.cancel.act"), this::act)).show(near);
    }

    private void act() {
        field.commit();
        if (reason.getValue() == null || reason.getValue().isBlank()) {
            error.set(Texts.get("commitment.problem.noReason"));
            field.focus();
        } else {
            box.close();
            cancel.accept(reason.getValue());
        }
    }
}
