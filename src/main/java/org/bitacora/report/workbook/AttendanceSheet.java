package org.bitacora.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.i18n.Texts;
import org.bitacora.report.QuarterlyReport;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.PersonWords;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.TableSheet;
import org.bitacora.training.model.ParticipantCode;

/// *Asistencia*: one row per attendance of the year so far, as each person was at the event. Nominal, for the team.
final class AttendanceSheet {

    private final QuarterlyReport report;
    private final Map<UUID, String> trainings = new HashMap<>();

    AttendanceSheet(QuarterlyReport report) {
        this.report = report;
        report.facts().sessions().forEach(one -> trainings.put(one.training(), one.name()));
    }

    Sheet sheet() {
        List<Column<AttendanceFact>> columns = List.of(
                Column.text(Texts.get("report.column.quarter"), (AttendanceFact one) ->
                        Period.quarterOf(one.date()).label()).width(11),
                Column.date(Texts.get("report.column.date"), AttendanceFact::date),
                Column.text(Texts.get("report.column.training"), (AttendanceFact one) ->
                        trainings.get(one.training())).width(48),
                Column.code(Texts.get("report.column.code"), (AttendanceFact one) ->
                        one.code() == null ? "" : ParticipantCode.shown(one.code())).width(9),
                Column.code(Texts.get("report.column.document"), (AttendanceFact one) ->
                        words(one).document()).width(20),
                Column.text(Texts.get("report.column.name"), this::name).width(38),
                Column.text(Texts.get("report.column.gender"), one -> one.gender() == null ? ""
                        : DirectoryCatalogues.GENDERS.label(one.gender())),
                Column.text(Texts.get("report.column.group"), (AttendanceFact one) -> one.group() == null ? ""
                        : DirectoryCatalogues.PROFILE_GROUPS.label(one.group())).width(28),
                Column.text(Texts.get("report.column.occupation"), one -> one.occupation() == null ? ""
                        : DirectoryCatalogues.OCCUPATIONS.label(one.occupation())),
                Column.text(Texts.get("report.column.institution"), (AttendanceFact one) ->
                        report.institutions().getOrDefault(one.institution(), "")).width(44),
                Column.time(Texts.get("report.column.arrival"), AttendanceFact::arrival));
        return TableSheet.of(Texts.get("report.sheet.attendance"), columns, report.facts().attendances()::forEach)
                .freezing(3);
    }

    private PersonWords words(AttendanceFact one) {
        return report.people().getOrDefault(one.person(), PersonWords.NOBODY);
    }

    /// Who did not authorise stays without a name and is still counted (domain.md §7.4).
    private String name(AttendanceFact one) {
        String name = words(one).name();
        return name.isEmpty() ? Texts.get("report.nameless") : name;
    }
}
