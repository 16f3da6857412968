package org.bitacora.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Outcome;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.TableSheet;
import org.bitacora.training.model.ParticipantCode;

/// *Evaluaciones*: one row per pair of sheets with both scores, then the sheets without a partner. By participant code,
/// never by name.
final class EvaluationsSheet {

    /// @param pair null for a sheet without a partner
    private record Line(Outcome outcome, String code, Outcome.Pair pair, String note) {

        Integer points(ToIntFunction<Outcome.Pair> points) {
            return pair == null ? null : points.applyAsInt(pair);
        }

        Ratio share(ToIntFunction<Outcome.Pair> right) {
            return pair == null ? null : Ratio.of(right.applyAsInt(pair), pair.outOf());
        }
    }

    private final QuarterlyReport report;
    private final Map<UUID, TrainingFact> trainings = new HashMap<>();

    EvaluationsSheet(QuarterlyReport report) {
        this.report = report;
        report.facts().sessions().forEach(one -> trainings.putIfAbsent(one.training(), one));
    }

    Sheet sheet() {
        List<Column<Line>> columns = List.of(
                Column.text(Texts.get("report.column.quarter"), (Line one) ->
                        Period.quarterOf(one.outcome().begun()).label()).width(12),
                Column.date(Texts.get("report.column.date"), (Line one) -> one.outcome().begun()),
                Column.text(Texts.get("report.column.training"), (Line one) -> training(one).name()).width(56),
                Column.text(Texts.get("report.column.institution"), (Line one) ->
                        training(one).institutionName()).width(50),
                Column.code(Texts.get("report.column.code"), (Line one) ->
                        one.code() == null ? "" : ParticipantCode.shown(one.code())).width(10),
                points("pairs", pair -> 1),
                points("entryRight", Outcome.Pair::entryRight),
                points("exitRight", Outcome.Pair::exitRight),
                points("outOf", Outcome.Pair::outOf),
                Column.percent(Texts.get("report.column.entry"), 1, (Line one) ->
                        one.share(Outcome.Pair::entryRight)),
                Column.percent(Texts.get("report.column.exit"), 1, (Line one) -> one.share(Outcome.Pair::exitRight)),
                Column.<Line>whole(Texts.get("report.column.change"), one -> one.points(Outcome.Pair::change))
                        .width(10),
                Column.text(Texts.get("report.column.note"), Line::note).width(40));
        return TableSheet.of(Texts.get("report.sheet.evaluations"), columns, this::lines).freezing(2)
                .on(QuarterlyWorkbook.page(PageSetup.landscape(), report));
    }

    private static Column<Line> points(String key, ToIntFunction<Outcome.Pair> points) {
        return Column.<Line>whole(Texts.get("report.column." + key), one -> one.points(points)).width(12).withTotal();
    }

    private TrainingFact training(Line line) {
        return trainings.get(line.outcome().training());
    }

    private void lines(Consumer<Line> row) {
        for (Outcome outcome : report.inYear().evaluation().outcomes()) {
            outcome.pairs().forEach(pair -> row.accept(new Line(outcome, pair.code(), pair, "")));
            outcome.alone().forEach(one -> row.accept(new Line(outcome, one.code(), null,
                    Texts.get("report.alone", one.why()))));
        }
    }
}
