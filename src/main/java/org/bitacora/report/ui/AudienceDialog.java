package org.bitacora.report.ui;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.layer.DialogBox;
import org.bitacora.fx.part.Tiles;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.exposure.Exposure;
import org.kordamp.ikonli.feather.Feather;

/// Asks whom the workbook is for, since that decides what leaves the team. Each answer says what it shows; the first is
/// for the team, so that Enter alone goes on as always.
final class AudienceDialog {

    private AudienceDialog() {
    }

    static void ask(Node near, BiConsumer<Exposure, Boolean> answer) {
        DialogBox box = new DialogBox(Texts.get("report.audience.title")).wide();
        CheckBox keep = new CheckBox(Texts.get("cut.keep"));
        VBox answers = Boxes.column(8);
        for (Exposure one : Exposure.values()) {
            answers.getChildren().add(Tiles.tile(icon(one), one.label(),
                    Texts.get("report.audience." + one.name(), one.threshold()), () -> {
                        box.close();
                        answer.accept(one, keep.isSelected());
                    }));
        }
        answers.getChildren().add(Boxes.styled(Boxes.column(4, keep, Boxes.styled(
                Labels.prose(Texts.get("cut.keep.why")), "bit-second")), "report-cut-keep"));
        box.with(answers).leaving(Texts.get("fx.not-now")).show(near);
    }

    private static Feather icon(Exposure exposure) {
        return switch (exposure) {
            case TEAM -> Feather.USERS;
            case FUNDER -> Feather.EYE_OFF;
            case PUBLIC -> Feather.SHARE_2;
        };
    }
}
