package org.bitacora.evaluation.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Buttons;
import org.bitacora.i18n.Texts;

/// "¿Qué forma es?" of a paper of which nobody said it; A and B are also its keys.
final class FormDialog {

    private FormDialog() {
    }

    static void show(PairingActs acts, UnpairedLine line, Node near) {
        DialogBox box = new DialogBox(Texts.get("evaluation.form.title",
                UnpairedLine.shownCode(line.sheet().participantCode())));
        box.say(Texts.get("evaluation.form.say")).leaving(Texts.get("fx.not-now"));
        Stream.of(Forms.A, Forms.B).forEach(form -> box.button(button(acts, line, box,
                form)));
        box.show(near);
    }

    private static Button button(PairingActs acts, UnpairedLine line, DialogBox box, String form) {
        return Buttons.outlined(Texts.get("evaluation.form." + form), () -> {
            box.close();
            acts.form(line.sheet(), form);
        });
    }
}
