package org.bitacora.mesa.ui.acta;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.bitacora.document.compare.DifferencePart;
import org.bitacora.fx.layer.Dialogs;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.paper.ActaComparison;

/// The answer to "¿este archivo es el aprobado?": yes, or where it differs.
final class FileAnswer {

    private FileAnswer() {
    }

    static void show(Node near, Path file, ActaComparison.OfFile compared) {
        String name = String.valueOf(file.getFileName());
        if (compared.isApproved()) {
            Dialogs.tell(near, Texts.get("acta.file.same"), Texts.get("acta.file.same.say", name)
                    + (compared.sameNumber() ? "" : " " + Texts.get("acta.file.otherNumber", compared.heading())));
            return;
        }
        List<DifferencePart> differences = compared.differences();
        Differences.dialog(Texts.get("acta.file.other"), Texts.count("acta.file.other.say", differences.size(), name),
                Texts.get("acta.diff.approved"), Texts.get("acta.diff.file"), differences, near);
    }
}
