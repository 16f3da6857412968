package org.bitacora.evaluation.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bitacora.evaluation.model.Cut;
import org.bitacora.evaluation.model.Share;
import org.bitacora.evaluation.model.statistics.Estimate;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.Ratio;

/// What is said of the change of a cut, in columns. A figure that may not be given leaves its cell empty; the last column
/// says why.
///
/// @param cut the cut of a row
public record CutColumns<R>(Function<R, Cut> cut) {

    /// What fits a page beside the plain figures: pairs, means, change with its interval, the rank test and its size.
    public List<Column<R>> brief() {
        List<Column<R>> columns = new ArrayList<>(List.of(pairs(),
                percent("entry", Cut::entryMean), percent("exit", Cut::exitMean),
                points("change", one -> Estimate.of(exact(one.meanChange())))));
        columns.addAll(List.of(
                points("low", one -> one.percent(one.change().t().low())),
                points("high", one -> one.percent(one.change().t().high())),
                probability("wilcoxon", one -> one.change().wilcoxon().p()),
                decimal("dz", one -> one.change().effects().dz())));
        return columns;
    }

    /// Everything, for whoever goes on from here.
    public List<Column<R>> whole() {
        List<Column<R>> columns = new ArrayList<>(brief());
        columns.addAll(List.of(
                points("entryDeviation", one -> one.percent(one.change().entry().deviation())),
                points("exitDeviation", one -> one.percent(one.change().exit().deviation())),
                points("changeDeviation", one -> one.percent(one.change().change().deviation())),
                points("entryMedian", one -> one.percent(one.change().entry().median())),
                points("exitMedian", one -> one.percent(one.change().exit().median())),
                decimal("t", one -> one.change().t().t()), whole("freedom", one -> one.change().t().freedom()),
                probability("tP", one -> one.change().t().p()),
                whole("changed", one -> one.change().wilcoxon().changed()),
                decimal("plus", one -> Estimate.of(one.change().wilcoxon().plus())),
                decimal("minus", one -> Estimate.of(one.change().wilcoxon().minus())),
                Column.text(title("method"), row -> told(row) ? Texts.get(cut.apply(row).change().wilcoxon().exact()
                        ? "technical.exact" : "technical.normal") : "")));
        columns.addAll(List.of(
                decimal("biserial", one -> one.change().wilcoxon().rankBiserial()),
                decimal("dzHedges", one -> one.change().effects().hedgesDz()),
                decimal("dav", one -> one.change().effects().dav()),
                decimal("davHedges", one -> one.change().effects().hedgesDav()),
                decimal("gain", Cut::groupGain), decimal("normalised", Cut::meanNormalisedChange),
                whole("improved", one -> one.gain().improved()), whole("same", one -> one.gain().same()),
                whole("worse", one -> one.gain().worse()), reason()));
        return columns;
    }

    private Column<R> pairs() {
        return Column.whole(title("pairs"), row -> cut.apply(row).pairs());
    }

    private Column<R> percent(String column, Function<Cut, Share> share) {
        return Column.percent(title(column), 1, row -> told(row) ? ratio(share.apply(cut.apply(row))) : null);
    }

    private static Ratio ratio(Share share) {
        return Ratio.of(share.part(), share.whole());
    }

    private static double exact(Share share) {
        return BigDecimal.valueOf(share.part()).movePointRight(2)
                .divide(BigDecimal.valueOf(Math.max(1, share.whole())), 12, RoundingMode.HALF_UP).doubleValue();
    }

    private Column<R> points(String column, Function<Cut, Estimate> figure) {
        return Column.decimal(title(column), 1, row -> number(row, figure));
    }

    private Column<R> decimal(String column, Function<Cut, Estimate> figure) {
        return Column.decimal(title(column), 2, row -> number(row, figure));
    }

    private Column<R> probability(String column, Function<Cut, Estimate> figure) {
        return Column.probability(title(column), row -> number(row, figure));
    }

    private Column<R> whole(String column, Function<Cut, Integer> count) {
        return Column.whole(title(column), row -> told(row) ? count.apply(cut.apply(row)) : null);
    }

    private Column<R> reason() {
        return Column.text(title("reason"), row -> cut.apply(row).told(cut.apply(row).change().t().p()).reason());
    }

    private boolean told(R row) {
        return cut.apply(row).isEnough();
    }

    private BigDecimal number(R row, Function<Cut, Estimate> figure) {
        return Numbers.of(cut.apply(row).told(figure.apply(cut.apply(row))));
    }

    private static String title(String column) {
        return Texts.get("technical.sheet.column." + column);
    }
}
