package org.bitacora.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.directory.model.Localities;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.report.model.exposure.Count;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.TableSheet;
import org.bitacora.training.model.TrainingCatalogues;
import org.bitacora.training.model.TrainingCodes;

/// *Capacitaciones*: one row per session of the year so far.
final class TrainingsSheet {

    private final QuarterlyReport report;
    private final Veil veil;
    private final Map<UUID, Integer> attended = new HashMap<>();

    TrainingsSheet(QuarterlyReport report, Veil veil) {
        this.report = report;
        this.veil = veil;
        for (AttendanceFact one : report.facts().attendances()) {
            attended.merge(one.session(), 1, Integer::sum);
        }
    }

    Sheet sheet() {
        List<Column<TrainingFact>> columns = List.of(
                Column.text(Texts.get("report.column.quarter"), (TrainingFact one) ->
                        Period.quarterOf(one.date()).label()).width(12),
                Column.date(Texts.get("report.column.date"), TrainingFact::date),
                Column.text(Texts.get("report.column.training"), TrainingFact::name).width(56),
                Column.text(Texts.get("report.column.institution"), TrainingFact::institutionName).width(50),
                Column.text(Texts.get("report.column.municipality"), (TrainingFact one) ->
                        Territories.label(one.municipality())).width(38),
                Column.text(Texts.get("report.column.locality"), (TrainingFact one) ->
                        Localities.label(one.locality())).width(22),
                Column.text(Texts.get("report.column.type"), (TrainingFact one) ->
                        TrainingCatalogues.TYPES.label(one.type())).width(22),
                Column.text(Texts.get("report.column.modality"), (TrainingFact one) ->
                        TrainingCatalogues.MODALITIES.label(one.modality())).width(22),
                Column.text(Texts.get("report.column.state"), (TrainingFact one) ->
                        TrainingCatalogues.SESSION_STATES.label(one.state())).width(14),
                Column.text(Texts.get("report.column.channel"), (TrainingFact one) -> channel(one.replica())).width(14),
                Column.text(Texts.get("report.column.facilitator"), TrainingFact::facilitator).width(32),
                veil.isNominal() ? attendances().withTotal() : attendances());
        return TableSheet.of(Texts.get("report.sheet.trainings"), columns, report.facts().sessions()::forEach)
                .freezing(3).on(QuarterlyWorkbook.page(PageSetup.landscape(), report));
    }

    /// Where some may be hidden there is no live total, which would be that of the others.
    private Column<TrainingFact> attendances() {
        return Column.<TrainingFact>guarded(Texts.get("report.column.attendances"), CellFormat.WHOLE, one ->
                veil.shown(new Count.Attendances(one.session()), attended.getOrDefault(one.session(), 0))).width(13);
    }

    static String channel(boolean replica) {
        return TrainingCatalogues.CHANNELS.shortLabel(replica ? TrainingCodes.REPLICA : TrainingCodes.DIRECT);
    }
}
