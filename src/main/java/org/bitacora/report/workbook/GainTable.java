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
import org.bitacora.sheet.Column;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.SmallTable;

/// What the evaluations changed by construct, in the quarter and in the year so far.
final class GainTable {

    /// @param quarter empty with too few pairs to speak of percentages
    private record Row(String label, Optional<Gain> quarter, Gain year) {
    }

    private GainTable() {
    }

    /// "Segundo trimestre de 2026: 191 pares; de 51 % a 72 %; 41 hojas sin pareja (232 hojas de entrada, 220 de salida)".
    static String sentence(ReportPart part) {
        EvaluationFigures evaluation = part.evaluation();
        return Texts.get("report.evaluation", part.period().title(), GainSentences.brief(evaluation.analysis()),
                evaluation.entries().number(), evaluation.exits().number());
    }

    static SmallTable<?> of(EvaluationFigures quarter, EvaluationFigures year) {
        List<Row> rows = year.constructs().stream().map(one -> new Row(one.label(), of(quarter, one.label()),
                one.gain())).toList();
        Row total = new Row(Texts.get("report.total"),
                Optional.of(quarter.total()).filter(Gain::isEnough), year.total());
        return SmallTable.of(columns(), rows).total(total);
    }

    private static Optional<Gain> of(EvaluationFigures quarter, String construct) {
        return quarter.constructs().stream().filter(one -> one.label().equals(construct)).map(ConstructGain::gain)
                .findFirst();
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.text(Texts.get("report.column.construct"), Row::label));
        columns.addAll(columns("quarter", Row::quarter));
        columns.addAll(columns("year", row -> Optional.of(row.year())));
        columns.add(Column.percent(Texts.get("report.column.yearGain"), 1, row -> ratio(row.year().groupGain())));
        return columns;
    }

    private static List<Column<Row>> columns(String part, Function<Row, Optional<Gain>> gain) {
        return List.of(
                Column.whole(Texts.get("report.column." + part + "Pairs"), row -> gain.apply(row).map(Gain::pairs)
                        .orElse(null)),
                Column.percent(Texts.get("report.column." + part + "Entry"), 1, row -> gain.apply(row)
                        .map(one -> ratio(one.pre())).orElse(null)),
                Column.percent(Texts.get("report.column." + part + "Exit"), 1, row -> gain.apply(row)
                        .map(one -> ratio(one.post())).orElse(null)),
                Column.decimal(Texts.get("report.column." + part + "Points"), 1, row -> gain.apply(row)
                        .map(GainTable::points).orElse(null)));
    }

    private static Ratio ratio(Share share) {
        return Ratio.of(share.part(), share.whole());
    }

    /// The difference of the two percentages as the table shows them, so that a reader who subtracts finds the same.
    private static BigDecimal points(Gain gain) {
        return gain.post().percent(1).subtract(gain.pre().percent(1));
    }
}
