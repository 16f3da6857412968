package org.bitacora.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.bitacora.evaluation.model.Share;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.Outcome;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.report.model.exposure.Count;
import org.bitacora.report.model.exposure.Span;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.TableSheet;

/// *Evaluaciones* for others than the team: one row per evaluated training, with what changed over all its pairs, never
/// a row per sheet.
final class EvaluatedTrainingsSheet {

    private final QuarterlyReport report;
    private final Veil veil;
    private final Map<UUID, TrainingFact> trainings = new HashMap<>();

    EvaluatedTrainingsSheet(QuarterlyReport report, Veil veil) {
        this.report = report;
        this.veil = veil;
        report.facts().sessions().forEach(one -> trainings.putIfAbsent(one.training(), one));
    }

    Sheet sheet() {
        List<Column<Outcome>> columns = List.of(
                Column.text(Texts.get("report.column.quarter"), (Outcome one) ->
                        Period.quarterOf(one.begun()).label()).width(12),
                Column.date(Texts.get("report.column.date"), Outcome::begun),
                text("training", 56, TrainingFact::name),
                text("institution", 50, TrainingFact::institutionName),
                Column.<Outcome>guarded(Texts.get("report.column.pairs"), CellFormat.WHOLE,
                        one -> veil.shown(count(one), one.pairs().size())).width(12),
                share("entry", one -> one.total().pre()), share("exit", one -> one.total().post()));
        return TableSheet.of(Texts.get("report.sheet.evaluations"), columns, row ->
                        report.inYear().evaluation().outcomes().stream().filter(Outcome::hasQuestionnaire).forEach(row))
                .freezing(2).on(QuarterlyWorkbook.page(PageSetup.landscape(), report));
    }

    private Column<Outcome> text(String key, int width, Function<TrainingFact, String> text) {
        return Column.<Outcome>text(Texts.get("report.column." + key), one ->
                text.apply(trainings.get(one.training()))).width(width);
    }

    /// With too few pairs there is no percentage.
    private Column<Outcome> share(String key, Function<Outcome, Share> share) {
        return Column.<Outcome>guarded(Texts.get("report.column." + key), CellFormat.PERCENT_1, one -> {
            if (veil.hides(count(one))) {
                return Veil.word();
            }
            Share shown = share.apply(one);
            return one.total().isEnough() ? Ratio.of(shown.part(), shown.whole()) : null;
        }).width(12);
    }

    private Count count(Outcome one) {
        return new Count.Pairs(report.period().contains(one.begun()) ? veil.hiding().quarter() : Span.EARLIER,
                one.training());
    }
}
