package org.bitacora.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;
import org.bitacora.report.QuarterlyReport;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.TableSheet;
import org.bitacora.training.model.TrainingCatalogues;

/// *Capacitaciones*: one row per session of the year so far.
final class TrainingsSheet {

    private final QuarterlyReport report;
    private final Map<UUID, Integer> attended = new HashMap<>();

    TrainingsSheet(QuarterlyReport report) {
        this.report = report;
        for (AttendanceFact one : report.facts().attendances()) {
            attended.merge(one.session(), 1, Integer::sum);
        }
    }

    Sheet sheet() {
        List<Column<TrainingFact>> columns = List.of(
                Column.text(Texts.get("report.column.quarter"), (TrainingFact one) ->
                        Period.quarterOf(one.date()).label()).width(11),
                Column.date(Texts.get("report.column.date"), TrainingFact::date),
                Column.text(Texts.get("report.column.training"), TrainingFact::name).width(48),
                Column.text(Texts.get("report.column.type"), one -> TrainingCatalogues.TYPES.label(one.type())),
                Column.text(Texts.get("report.column.modality"), one ->
                        TrainingCatalogues.MODALITIES.label(one.modality())),
                Column.text(Texts.get("report.column.state"), one ->
                        TrainingCatalogues.SESSION_STATES.label(one.state())),
                Column.text(Texts.get("report.column.institution"), TrainingFact::institutionName).width(44),
                Column.text(Texts.get("report.column.municipality"), one -> one.municipality() == null ? ""
                        : Territories.label(one.municipality())),
                Column.text(Texts.get("report.column.facilitator"), TrainingFact::facilitator).width(30),
                Column.text(Texts.get("report.column.channel"), one -> TrainingCatalogues.CHANNELS
                        .shortLabel(one.replica() ? "REPLICA" : "DIRECT")),
                Column.whole(Texts.get("report.column.attendances"), (TrainingFact one) ->
                        attended.getOrDefault(one.session(), 0)).withTotal());
        return TableSheet.of(Texts.get("report.sheet.trainings"), columns, report.facts().sessions()::forEach)
                .freezing(2);
    }
}
