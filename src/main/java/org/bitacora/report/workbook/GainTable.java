package org.bitacora.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bitacora.evaluation.model.ConstructGain;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.model.GainSentences;
import org.bitacora.evaluation.model.Share;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.EvaluationFigures;
import org.bitacora.report.model.ReportPart;
import org.bitacora.report.model.exposure.Count;
import org.bitacora.report.model.exposure.Span;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.SmallTable;

/// What the evaluations changed by construct, in the quarter and in the year so far.
final class GainTable {

    /// Where the year's two percentages stand, counted from 0.
    static final int YEAR_ENTRY = 6;
    static final int YEAR_EXIT = 7;

    /// @param quarter empty with too few pairs to speak of percentages
    private record Row(String label, Optional<Gain> quarter, Gain year) {

        Optional<Gain> ofYear() {
            return Optional.of(year);
        }
    }

    private final String period;
    private final Veil veil;

    private GainTable(String period, Veil veil) {
        this.period = period;
        this.veil = veil;
    }

    /// "Segundo trimestre de 2026: 191 pares; de 51 % a 72 %; 41 hojas sin pareja (232 hojas de entrada, 220 de salida)".
    static String sentence(ReportPart part) {
        EvaluationFigures evaluation = part.evaluation();
        return Texts.get("report.evaluation", part.period().title(), GainSentences.brief(evaluation.analysis()),
                evaluation.entries().number(), evaluation.exits().number());
    }

    /// The same for others than the team: how many pairs and their change, if neither is hidden.
    static String sentence(ReportPart part, Count pairs, Veil veil) {
        Gain total = part.evaluation().total();
        String said = veil.hides(pairs) ? Texts.get("report.evaluation.withheld")
                : Texts.count("gain.brief.pairs", total.pairs());
        String change = veil.hides(pairs) || !total.isEnough() ? ""
                : "; " + Texts.get("gain.brief.change", total.pre().percent(0), total.post().percent(0));
        return Texts.get("report.evaluation.guarded", part.period().title(), said + change);
    }

    static SmallTable<?> of(ReportPart part, EvaluationFigures year, Veil veil) {
        EvaluationFigures quarter = part.evaluation();
        List<Row> rows = year.constructs().stream().filter(one -> veil.isNominal() || isOfAll(one, year))
                .map(one -> new Row(one.label(), of(quarter, one.label()),
                one.gain())).toList();
        Row total = new Row(Texts.get("report.total"),
                Optional.of(quarter.total()).filter(Gain::isEnough), year.total());
        return SmallTable.of(new GainTable(part.period().plainWord(), veil).columns(), rows).total(total);
    }

    /// Pairs that were asked about one construct and not about another could be few.
    private static boolean isOfAll(ConstructGain construct, EvaluationFigures year) {
        return construct.gain().pairs() == year.total().pairs();
    }

    private static Optional<Gain> of(EvaluationFigures quarter, String construct) {
        return quarter.constructs().stream().filter(one -> one.label().equals(construct)).map(ConstructGain::gain)
                .findFirst();
    }

    private List<Column<Row>> columns() {
        Count year = new Count.Pairs(Span.YEAR, null);
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.text(Texts.get("report.column.construct"), Row::label));
        columns.addAll(columns("quarter", new Count.Pairs(veil.hiding().quarter(), null), Row::quarter));
        columns.addAll(columns("year", year, Row::ofYear));
        columns.add(column("yearGain", CellFormat.PERCENT_1, year, Row::ofYear, gain -> ratio(gain.groupGain())));
        return columns;
    }

    private List<Column<Row>> columns(String part, Count pairs, Function<Row, Optional<Gain>> gain) {
        return List.of(column(part + "Pairs", CellFormat.WHOLE, pairs, gain, Gain::pairs),
                column(part + "Entry", CellFormat.PERCENT_1, pairs, gain, one -> ratio(one.pre())),
                column(part + "Exit", CellFormat.PERCENT_1, pairs, gain, one -> ratio(one.post())),
                column(part + "Points", CellFormat.DECIMAL_1, pairs, gain, GainTable::points));
    }

    /// Whoever may not know how many pairs there are learns nothing of them.
    private Column<Row> column(String key, CellFormat format, Count pairs, Function<Row, Optional<Gain>> gain,
            Function<Gain, Object> value) {
        return Column.guarded(Texts.get("report.column." + key, period), format,
                row -> veil.hides(pairs) ? Veil.word() : gain.apply(row).map(value).orElse(null));
    }

    private static Ratio ratio(Share share) {
        return Ratio.of(share.part(), share.whole());
    }

    /// The difference of the two percentages as the table shows them, so that a reader who subtracts finds the same.
    private static BigDecimal points(Gain gain) {
        return gain.post().percent(1).subtract(gain.pre().percent(1));
    }
}
