package org.bitacora.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.evaluation.ResultRow;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCatalogues;
import org.bitacora.evaluation.model.UnpairedSheet;
import org.bitacora.i18n.Texts;
import org.bitacora.report.QuarterlyReport;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.TableSheet;
import org.bitacora.training.model.ParticipantCode;

/// *Evaluaciones*: one row per pair of sheets with both scores, then the sheets without a partner. By participant code,
/// never by name.
final class EvaluationsSheet {

    /// @param pair null for a sheet without a partner
    private record Line(UUID training, String code, ResultRow pair, String note) {
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
                        Period.quarterOf(date(one)).label()).width(11),
                Column.date(Texts.get("report.column.date"), this::date),
                Column.text(Texts.get("report.column.training"), (Line one) ->
                        trainings.get(one.training()).name()).width(48),
                Column.code(Texts.get("report.column.code"), (Line one) ->
                        one.code() == null ? "" : ParticipantCode.shown(one.code())).width(9),
                Column.whole(Texts.get("report.column.entryRight"), one -> one.pair() == null ? null
                        : one.pair().entry().right()),
                Column.whole(Texts.get("report.column.exitRight"), one -> one.pair() == null ? null
                        : one.pair().exit().right()),
                Column.whole(Texts.get("report.column.outOf"), one -> one.pair() == null ? null
                        : one.pair().entry().outOf()),
                Column.percent(Texts.get("report.column.entry"), 1, one -> one.pair() == null ? null
                        : Ratio.of(one.pair().entry().right(), one.pair().entry().outOf())),
                Column.percent(Texts.get("report.column.exit"), 1, one -> one.pair() == null ? null
                        : Ratio.of(one.pair().exit().right(), one.pair().exit().outOf())),
                Column.whole(Texts.get("report.column.change"), one -> one.pair() == null ? null
                        : one.pair().change()),
                Column.text(Texts.get("report.column.note"), Line::note).width(40));
        return TableSheet.of(Texts.get("report.sheet.evaluations"), columns, lines()::forEach).freezing(3);
    }

    private LocalDate date(Line line) {
        return trainings.get(line.training()).date();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (TrainingResults training : report.yearResults().trainings()) {
            training.rows().forEach(row -> lines.add(new Line(training.training(), row.code(), row, "")));
            training.sheets().waiting().forEach(sheet -> lines.add(unpaired(training, sheet)));
        }
        return lines;
    }

    private static Line unpaired(TrainingResults training, UnpairedSheet unpaired) {
        AnswerSheet sheet = unpaired.sheet();
        return new Line(training.training(), sheet.participantCode(), null, Texts.get("report.unpaired",
                EvaluationCatalogues.MOMENTS.label(sheet.moment()), Texts.get(unpaired.reason().textKey())));
    }
}
