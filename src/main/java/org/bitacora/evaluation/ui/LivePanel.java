package org.bitacora.evaluation.ui;

import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.PairedSheets;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.evaluation.model.GainSentences;
import org.bitacora.evaluation.model.Sentence;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.i18n.Texts;

/// What the sheets typed so far say, beside the grid: how many, how many in pairs, the gain, and who has no pair. It is
/// read before people leave the room (requirements §3.4).
final class LivePanel extends VBox {

    private final CountsCard counts = new CountsCard();
    private final Label rate = Labels.wrapping(Labels.second(""));
    private final Label finding = Labels.wrapping(Labels.strong(""));
    private final Label change = Labels.wrapping(Labels.second(""));
    private final UnpairedList unpaired;

    LivePanel(EvaluationDesk desk, UUID training) {
        unpaired = new UnpairedList(desk, true);
        VBox gain = Cards.section(Texts.get("evaluation.live.gain"), Boxes.column(4, finding, change,
                Buttons.going(Buttons.link(Texts.get("evaluation.live.results"), () -> desk.navigator().open(
                        Place.record("training", training).at(EvaluationTabs.RESULTS))))));
        VBox content = Boxes.styled(Boxes.column(20,
                Cards.section(Texts.get("evaluation.live"), Boxes.column(8, counts, rate)), gain, unpaired),
                "evaluation-panel-content");
        ScrollPane scrolled = Boxes.scrolling(content);
        Boxes.styled(this, "evaluation-panel");
        getChildren().add(scrolled);
    }

    void show(TrainingResults results) {
        if (results == null) {
            return;
        }
        PairedSheets sheets = results.sheets();
        counts.show(sheets);
        rate.setText(sheets.rate().isDefined() ? Texts.get("evaluation.live.rate", 2 * sheets.pairs().size(),
                sheets.entries() + sheets.exits(), sheets.rate().percent(0)) : Texts.get("evaluation.live.nothing"));
        finding.setText(GainSentences.headline(results.analysis()).text());
        change.setText(GainSentences.details(results.analysis()).stream().skip(1).map(Sentence::text).findFirst()
                .orElse(""));
        change.setManaged(!change.getText().isEmpty());
        unpaired.show(sheets);
        unpaired.setVisible(sheets.entries() + sheets.exits() > 0);
    }
}
