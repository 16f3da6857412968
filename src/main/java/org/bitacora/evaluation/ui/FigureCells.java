package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.part.FigureGrid;
import org.bitacora.i18n.Texts;

/// The cells of one table, and why some of them hold no figure: "–" where a figure may not be computed, and the reasons
/// below the table.
final class FigureCells {

    private final Set<String> reasons = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();

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

    /// Something to bear in mind, below the table.
    void note(String words) {
        notes.add(words);
    }

    /// The table with the reasons and notes below it.
    Node under(Node table) {
        VBox whole = Boxes.column(4, table);
        if (!reasons.isEmpty()) {
            whole.getChildren().add(caption(Texts.get("technical.none.where", String.join("; ", reasons))));
        }
        notes.stream().map(FigureCells::caption).forEach(whole.getChildren()::add);
        return whole;
    }

    private static Label caption(String words) {
        return Labels.wrapping(Labels.caption(words));
    }
}
