package org.bitacora.report.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.PeopleTable;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.Sheet;
import org.bitacora.sheet.TableSheet;
import org.bitacora.training.model.ParticipantCode;

/// *Asistencia*: one row per attendance of the year so far, as each person was at the event. Nominal, for the team. Three
/// columns mark with 1 the row by which a person is counted, so that whoever filters by group or place finds the unique
/// people of *Resumen* in the live totals below.
final class AttendanceSheet {

    private final QuarterlyReport report;
    private final Names names;
    private final Map<UUID, TrainingFact> sessions = new HashMap<>();
    private final Set<UUID> inQuarter;
    private final Set<UUID> inYear;
    /// Who is counted in the year by her first time in the quarter.
    private final Set<UUID> newPeople;

    AttendanceSheet(QuarterlyReport report, Names names) {
        this.report = report;
        this.names = names;
        report.facts().sessions().forEach(one -> sessions.put(one.session(), one));
        inQuarter = counted(report.period());
        inYear = counted(report.inYear().period());
        newPeople = new HashSet<>(inQuarter);
        newPeople.retainAll(inYear);
    }

    private Set<UUID> counted(Period period) {
        Collection<AttendanceFact> counted = PeopleTable.counted(report.facts().direct(period).attendances());
        Set<UUID> ids = HashSet.newHashSet(counted.size());
        counted.forEach(one -> ids.add(one.id()));
        return ids;
    }

    Sheet sheet() {
        return TableSheet.of(Texts.get("report.sheet.attendance"), columns(), report.facts().attendances()::forEach)
                .freezing(3).on(QuarterlyWorkbook.page(PageSetup.landscape(), report));
    }

    private List<Column<AttendanceFact>> columns() {
        List<Column<AttendanceFact>> columns = new ArrayList<>(List.of(
                text("quarter", 12, one -> Period.quarterOf(one.date()).label()),
                Column.date(Texts.get("report.column.date"), AttendanceFact::date),
                text("name", 36, this::name),
                code("document", 21, one -> names.person(one.person()).document()),
                text("gender", 15, one -> DirectoryCatalogues.GENDERS.label(one.gender())),
                text("group", 27, one -> DirectoryCatalogues.PROFILE_GROUPS.label(one.group())),
                text("occupation", 28, one -> DirectoryCatalogues.OCCUPATIONS.label(one.occupation())),
                text("institution", 46, one -> names.institution(one.institution())),
                text("training", 50, one -> sessions.get(one.session()).name()),
                text("municipality", 36, one -> Territories.label(sessions.get(one.session()).municipality())),
                code("code", 10, one -> one.code() == null ? "" : ParticipantCode.shown(one.code())),
                Column.time(Texts.get("report.column.arrival"), AttendanceFact::arrival).width(10)));
        if (report.facts().attendances().stream().anyMatch(AttendanceFact::replica)) {
            columns.add(text("channel", 14, one -> TrainingsSheet.channel(one.replica())));
        }
        columns.add(mark("countsInQuarter", inQuarter));
        columns.add(mark("countsAsNew", newPeople));
        columns.add(mark("countsInYear", inYear));
        return columns;
    }

    private static Column<AttendanceFact> text(String key, int width, Function<AttendanceFact, String> value) {
        return Column.text(Texts.get("report.column." + key), value).width(width);
    }

    private static Column<AttendanceFact> code(String key, int width, Function<AttendanceFact, String> value) {
        return Column.code(Texts.get("report.column." + key), value).width(width);
    }

    private Column<AttendanceFact> mark(String key, Set<UUID> counted) {
        return Column.whole(Texts.get("report.column." + key, report.period().plainWord()), (AttendanceFact one) ->
                counted.contains(one.id()) ? 1 : 0).width(16).withTotal();
    }

    /// Who did not authorise stays without a name and is still counted (domain.md §7.4).
    private String name(AttendanceFact one) {
        String name = names.person(one.person()).name();
        return name.isEmpty() ? Texts.get("report.nameless") : name;
    }
}
