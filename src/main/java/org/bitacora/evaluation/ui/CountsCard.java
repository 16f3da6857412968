package org.bitacora.evaluation.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.PairedSheets;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.i18n.Texts;

/// Entries, exits and pairs, side by side.
final class CountsCard extends VBox {

    private final Label entries = Labels.title("0");
    private final Label exits = Labels.title("0");
    private final Label pairs = Labels.title("0");
    private final Label entriesWord = Labels.second("");
    private final Label exitsWord = Labels.second("");
    private final Label pairsWord = Labels.second("");

    CountsCard() {
        Boxes.styled(this, "bit-card", "evaluation-counts");
        getChildren().add(Boxes.equal(8, count(entries, entriesWord), count(exits, exitsWord),
                count(pairs, pairsWord)));
    }

    private static Node count(Label figure, Label word) {
        return Boxes.column(0, figure, word);
    }

    void show(PairedSheets sheets) {
        show(entries, entriesWord, "evaluation.count.entry", sheets.entries());
        show(exits, exitsWord, "evaluation.count.exit", sheets.exits());
        show(pairs, pairsWord, "evaluation.count.pair", sheets.pairs().size());
    }

    private static void show(Label figure, Label word, String key, int number) {
        figure.setText(String.valueOf(number));
        word.setText(Texts.count(key, number));
    }
}
