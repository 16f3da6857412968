package org.bitacora.report.ui.cut;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.fx.output.FileKind;
import org.bitacora.i18n.Texts;
import org.bitacora.report.DeliveryService;
import org.bitacora.report.RecountService;
import org.bitacora.report.ui.ReportDesk;

/// What the screens of delivered reports work with, beside what every screen of the room does.
public record CutDesk(ReportDesk room, RecountService recounts, FileDialogs dialogs) {

    DeliveryService deliveries() {
        return room.deliveries();
    }

    /// Asks for the file of which somebody wants to know whether it was delivered.
    Optional<Path> file(Node near) {
        return dialogs.file(near.getScene().getWindow(), Texts.get("cut.recognise"),
                FileKind.of(Texts.get("fx.excel.kind"), "*.xlsx"), room.excel().folder().getValue());
    }
}
