package org.bitacora.evaluation.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.bitacora.evaluation.model.Cut;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.evaluation.model.statistics.PairedT;
import org.bitacora.fx.part.FigureGrid;
import org.bitacora.i18n.Texts;

/// Cuts side by side: pairs, means, change with its interval, the rank test, its size and the normalised gain.
final class CutTable {

    private CutTable() {
    }

    /// @param names what the cuts are: "Constructo"
    static Node of(String names, List<Cut> cuts) {
        FigureCells cells = new FigureCells();
        FigureGrid grid = new FigureGrid(names, Stream.of("pairs", "entry", "exit", "change", "interval", "wilcoxon", "dz",
                "gain").map(column -> Texts.get("technical.column." + column)).toList());
        cuts.forEach(cut -> grid.line(cut.label(), cut.isEnough() ? figures(cells, cut)
                : List.of(cells.text(String.valueOf(cut.pairs())), FigureCells.reason(cut.told(Estimate.of(0))))));
        tooSmall(cuts).ifPresent(cells::note);
        return cells.under(grid);
    }

    private static Optional<String> tooSmall(List<Cut> cuts) {
        String labels = cuts.stream().filter(cut -> cut.isEnough() && cut.change().wilcoxon().isTooSmallToTell())
                .map(Cut::label).collect(Collectors.joining(", "));
        return labels.isEmpty() ? Optional.empty() : Optional.of(Texts.get("technical.caution.cuts", labels));
    }

    private static List<Node> figures(FigureCells cells, Cut cut) {
        return List.of(cells.text(String.valueOf(cut.pairs())), cells.text(FigureText.percent(cut.entryMean())),
                cells.text(FigureText.percent(cut.exitMean())), cells.text(FigureText.points(cut.meanChange())),
                interval(cells, cut), cells.p(cut.change().wilcoxon().p()),
                cells.number(cut.change().effects().dz(), 2), cells.number(cut.groupGain(), 2));
    }

    static Node interval(FigureCells cells, Cut cut) {
        PairedT t = cut.change().t();
        return cells.figure(t.low(), low -> FigureText.range(cut.percent(t.low()), cut.percent(t.high()), 1));
    }
}
