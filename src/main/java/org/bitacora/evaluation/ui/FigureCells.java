package org.bitacora.evaluation.ui;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.FigureGrid;
import org.bitacora.i18n.Texts;

/// The cells of one table, and why some of them hold no figure: "–" where a figure may not be computed, and the reasons
/// below the table.
final class FigureCells {

    private final Set<String> reasons = new LinkedHashSet<>();

    Node text(String text) {
        return FigureGrid.figure(text);
    }

    Node figure(Estimate figure, DoubleFunction<String> words) {
        if (figure.isKnown()) {
            return text(words.apply(figure.value()));
        }
        reasons.add(figure.reason());
        Label none = FigureGrid.figure(Texts.get("technical.none"));
        none.setAccessibleText(Texts.get("technical.none.spoken", figure.reason()));
        return Boxes.styled(none, "bit-second");
    }

    Node number(Estimate figure, int decimals) {
        return figure(figure, value -> FigureText.number(value, decimals));
    }

    Node p(Estimate p) {
        return figure(p, FigureText::p);
    }

    /// Stands in the place of all figures of a line.
    static Node reason(Estimate none) {
        return Labels.wrapping(Labels.second(Texts.get("technical.none.because", none.reason())));
    }

    /// The table with the reasons below it.
    Node under(Node table) {
        return explained().<Node>map(words -> Boxes.column(4, table, words)).orElse(table);
    }

    private Optional<Label> explained() {
        return reasons.isEmpty() ? Optional.empty() : Optional.of(Labels.wrapping(Labels.caption(
                Texts.get("technical.none.where", String.join("; ", reasons)))));
    }
}
