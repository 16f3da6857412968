package org.bitacora.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.bitacora.evaluation.ResultRow;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.SheetScore;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.EvaluationFigures;
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
    private record Line(UUID training, String code, ResultRow pair, String note) {

        Integer right(ToIntFunction<ResultRow> points) {
            return pair == null ? null : points.applyAsInt(pair);
        }

        Ratio share(SheetScore score) {
            return Ratio.of(score.right(), score.outOf());
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
                        Period.quarterOf(date(one)).label()).width(12),
                Column.date(Texts.get("report.column.date"), this::date),
                Column.text(Texts.get("report.column.training"), (Line one) ->
                        trainings.get(one.training()).name()).width(56),
                Column.text(Texts.get("report.column.institution"), (Line one) ->
                        trainings.get(one.training()).institutionName()).width(50),
                Column.code(Texts.get("report.column.code"), (Line one) ->
                        one.code() == null ? "" : ParticipantCode.shown(one.code())).width(10),
                points("pairs", one -> 1),
                points("entryRight", one -> one.entry().right()),
                points("exitRight", one -> one.exit().right()),
                Column.<Line>whole(Texts.get("report.column.outOf"), one -> one.right(row -> row.entry().outOf()))
                        .width(13).withTotal(),
                Column.percent(Texts.get("report.column.entry"), 1, (Line one) -> one.pair() == null ? null
                        : one.share(one.pair().entry())),
                Column.percent(Texts.get("report.column.exit"), 1, (Line one) -> one.pair() == null ? null
                        : one.share(one.pair().exit())),
                Column.<Line>whole(Texts.get("report.column.change"), one -> one.right(ResultRow::change)).width(10),
                Column.text(Texts.get("report.column.note"), Line::note).width(40));
        return TableSheet.of(Texts.get("report.sheet.evaluations"), columns, lines()::forEach).freezing(2)
                .on(QuarterlyWorkbook.page(PageSetup.landscape(), report));
    }

    private static Column<Line> points(String key, ToIntFunction<ResultRow> points) {
        return Column.<Line>whole(Texts.get("report.column." + key), one -> one.right(points)).width(12).withTotal();
    }

    private LocalDate date(Line line) {
        return trainings.get(line.training()).begun();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (TrainingResults training : report.inYear().evaluation().results().trainings()) {
            training.rows().forEach(row -> lines.add(new Line(training.training(), row.code(), row, "")));
            training.sheets().waiting().forEach(one -> lines.add(alone(one.sheet(), EvaluationFigures.why(one))));
            training.sheets().settled().forEach(one -> lines.add(alone(one, EvaluationFigures.settled(one))));
        }
        return lines;
    }

    private static Line alone(AnswerSheet sheet, String why) {
        return new Line(sheet.training(), sheet.participantCode(), null, Texts.get("report.alone", why));
    }
}
