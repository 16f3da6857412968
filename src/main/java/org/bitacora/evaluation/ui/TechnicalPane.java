package org.bitacora.evaluation.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.model.Cut;
import org.bitacora.evaluation.model.TechnicalDetail;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.evaluation.workbook.MethodNotes;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;

/// "Detalle técnico": what a methodologist asks of a training, every figure with its name, its n and its method.
final class TechnicalPane extends VBox {

    TechnicalPane(TechnicalDetail detail, Node export) {
        Boxes.styled(this, "bit-gap-24");
        Cut total = detail.total();
        if (!total.isEnough()) {
            getChildren().add(Boxes.styled(Labels.prose(Texts.get("technical.notEnough",
                    total.told(Estimate.of(0)).reason())), "bit-second"));
            return;
        }
        TotalTables tables = new TotalTables(total);
        VBox whole = Boxes.column(12, Cards.section(Cards.heading(Texts.get("technical.whole"), export),
                tables.scores()), tables.tests());
        tables.cautions().forEach(caution -> whole.getChildren().add(
                Boxes.styled(Labels.prose(caution), "bit-second")));
        getChildren().add(whole);
        cuts("construct", detail.constructs(), 1);
        cuts("group", detail.groups(), 2);
        cuts("place", detail.places(), 2);
        detail.forms().map(FormsPart::technical).ifPresent(getChildren()::add);
        if (!detail.items().items().isEmpty()) {
            getChildren().addAll(Cards.section(Texts.get("technical.items"), ItemTables.items(detail.items())),
                    Cards.section(Texts.get("technical.reliability"), ItemTables.reliability(detail.items())));
        }
        getChildren().add(notes());
    }

    /// @param least fewer cuts than these repeat the total
    private void cuts(String kind, List<Cut> cuts, int least) {
        if (cuts.size() >= least) {
            getChildren().add(Cards.section(Texts.get("technical.by." + kind),
                    CutTable.of(Texts.get("technical.name." + kind), cuts)));
        }
    }

    private static Node notes() {
        VBox notes = Boxes.styled(Boxes.column(4), "bit-second");
        MethodNotes.all().stream().map(Labels::prose).forEach(notes.getChildren()::add);
        return Cards.section(Texts.get("technical.notes"), notes);
    }
}
