package org.bitacora.mesa.model.attendance;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bitacora.base.TextForm;

/// Reads the report of a meeting on Teams, Zoom or Meet, whatever its sections and its language: every table with names
/// and hours counts, and where two tell the same person the one with more of her stays does.
public final class MeetingReport {

    private final Map<String, ReportedPerson> people = new LinkedHashMap<>();

    private MeetingReport() {
    }

    /// One table of it: its people by their names, with what each row tells.
    private static final class Table {

        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, String> emails = new LinkedHashMap<>();
        private final Map<String, List<ReportedStay>> stays = new LinkedHashMap<>();

        void add(ReportColumns columns, List<String> row) {
            String name = columns.name(row);
            String key = TextForm.folded(name);
            names.putIfAbsent(key, name);
            emails.putIfAbsent(key, ReportColumns.cell(row, columns.email()));
            List<ReportedStay> told = stays.computeIfAbsent(key, each -> new ArrayList<>());
            if (!columns.tellsActions()) {
                told.add(new ReportedStay(hour(row, columns.from()), hour(row, columns.to())));
            } else if (columns.isJoining(row)) {
                told.add(new ReportedStay(hour(row, columns.at()), null));
            } else {
                LocalTime from = told.isEmpty() ? null : told.removeLast().from();
                told.add(new ReportedStay(from, hour(row, columns.at())));
            }
        }

        private static LocalTime hour(List<String> row, int column) {
            return ReportHour.read(ReportColumns.cell(row, column)).orElse(null);
        }
    }

    /// @param rows the cells of the file, row by row
    /// @return nobody if no table tells names and hours
    public static List<ReportedPerson> read(List<List<String>> rows) {
        MeetingReport report = new MeetingReport();
        ReportColumns columns = null;
        Table table = new Table();
        for (List<String> row : rows) {
            Optional<ReportColumns> head = ReportColumns.of(row);
            if (head.isPresent()) {
                report.take(table);
                table = new Table();
                columns = head.get();
            } else if (columns != null && isLine(columns, row)) {
                table.add(columns, row);
            } else if (columns != null && row.stream().filter(cell -> !cell.isBlank()).count() < 2) {
                // The title of the next section, which has no people of its own.
                columns = null;
            }
        }
        report.take(table);
        return List.copyOf(report.people.values());
    }

    private static boolean isLine(ReportColumns columns, List<String> row) {
        return row.size() > 1 && !columns.name(row).isEmpty();
    }

    private void take(Table table) {
        table.names.forEach((key, name) -> {
            ReportedPerson told = new ReportedPerson(name, table.emails.get(key), table.stays.get(key));
            people.merge(key, told, (one, other) -> other.stays().size() > one.stays().size() ? other : one);
        });
    }
}
