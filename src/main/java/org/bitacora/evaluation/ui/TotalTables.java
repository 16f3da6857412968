package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.bitacora.evaluation.model.Cut;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.evaluation.model.statistics.PairedChange;
import org.bitacora.evaluation.model.statistics.PairedT;
import org.bitacora.evaluation.model.statistics.Sample;
import org.bitacora.evaluation.model.statistics.SignedRank;
import org.bitacora.fx.part.FigureGrid;
import org.bitacora.i18n.Texts;

/// All pairs together: the scores at both moments, then the tests and sizes of their change, each with its name.
final class TotalTables {

    private static final int PREFER_RANKS_BELOW = 15;

    private final Cut cut;
    private final PairedChange change;
    private final FigureCells cells = new FigureCells();

    TotalTables(Cut cut) {
        this.cut = cut;
        change = cut.change();
    }

    Node scores() {
        Gain gain = cut.gain();
        FigureGrid grid = new FigureGrid(Texts.get("technical.scores", cut.pairs(), cut.whole()),
                List.of(Texts.get("evaluation.entry"), Texts.get("evaluation.exit"),
                        Texts.get("evaluation.column.change")));
        grid.line(Texts.get("technical.mean.percent"), List.of(cells.text(FigureText.percent(cut.entryMean())),
                cells.text(FigureText.percent(cut.exitMean())), cells.text(FigureText.points(cut.meanChange()))));
        grid.line(Texts.get("technical.mean"), numbers(Sample::mean, 2));
        grid.line(Texts.get("technical.deviation"), numbers(Sample::deviation, 2));
        grid.line(Texts.get("technical.median"), numbers(Sample::median, 1));
        grid.line(Texts.get("technical.quartiles"), each(sample -> cells.text(Texts.get("technical.quartiles.range",
                FigureText.number(sample.lowerQuartile().value(), 1),
                FigureText.number(sample.upperQuartile().value(), 1)))));
        grid.line(Texts.get("technical.passed"), List.of(cells.text(String.valueOf(gain.passedPre())),
                cells.text(String.valueOf(gain.passedPost())),
                cells.text(FigureText.signed(gain.passedPost() - gain.passedPre(), 0))));
        return grid;
    }

    private List<Node> numbers(Function<Sample, Estimate> figure, int decimals) {
        return each(sample -> cells.number(figure.apply(sample), decimals));
    }

    private List<Node> each(Function<Sample, Node> cell) {
        return List.of(cell.apply(change.entry()), cell.apply(change.exit()), cell.apply(change.change()));
    }

    Node tests() {
        Gain gain = cut.gain();
        PairedT t = change.t();
        SignedRank ranks = change.wilcoxon();
        FigureGrid grid = new FigureGrid(Texts.get("technical.tests", cut.pairs()),
                List.of(Texts.get("technical.value"), Texts.get("technical.p")));
        line(grid, Texts.get("technical.interval"), CutTable.interval(cells, cut));
        grid.line(Texts.get("technical.t", t.freedom()), List.of(cells.number(t.t(), 2), cells.p(t.p())));
        grid.line(Texts.get(ranks.exact() ? "technical.wilcoxon.exact" : "technical.wilcoxon.normal", ranks.changed()),
                List.of(cells.figure(ranks.p(), p -> Texts.get("technical.ranks", FigureText.rank(ranks.plus()),
                        FigureText.rank(ranks.minus()))), cells.p(ranks.p())));
        line(grid, Texts.get("technical.biserial"), cells.number(ranks.rankBiserial(), 2));
        line(grid, Texts.get("technical.dz"), cells.number(change.effects().dz(), 2));
        line(grid, Texts.get("technical.dz.hedges"), cells.number(change.effects().hedgesDz(), 2));
        line(grid, Texts.get("technical.dav"), cells.number(change.effects().dav(), 2));
        line(grid, Texts.get("technical.dav.hedges"), cells.number(change.effects().hedgesDav(), 2));
        line(grid, Texts.get("technical.hake"), cells.number(cut.groupGain(), 2));
        line(grid, Texts.get("technical.normalised", gain.changeCount()),
                cells.number(cut.meanNormalisedChange(), 2));
        line(grid, Texts.get("technical.people"), cells.text(Texts.get("technical.people.counts", gain.improved(),
                gain.same(), gain.worse())));
        return cells.under(grid);
    }

    private void line(FigureGrid grid, String name, Node value) {
        grid.line(name, List.of(value, cells.text("")));
    }

    /// What a reader of these tests should bear in mind; often nothing.
    List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        if (cut.pairs() < PREFER_RANKS_BELOW) {
            cautions.add(Texts.get("technical.caution.ranks", cut.pairs()));
        }
        if (change.wilcoxon().isTooSmallToTell()) {
            cautions.add(Texts.get("technical.caution.few", change.wilcoxon().changed()));
        }
        return cautions;
    }
}
