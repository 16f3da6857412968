package org.bitacora.training.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.PersonCard;

/// The sheet of one session: its rows in their order, and those of the other sessions of its training, which decide
/// about codes and groups.
public record AttendanceSheet(Training training, TrainingSession session, List<AttendanceRow> rows,
        List<Attendance> elsewhere) {

    public AttendanceSheet {
        rows = List.copyOf(rows);
        elsewhere = List.copyOf(elsewhere);
    }

    public AttendanceSheet with(Collection<AttendanceRow> others) {
        return new AttendanceSheet(training, session, List.copyOf(others), elsewhere);
    }

    /// The row of a person, if she stands in this sheet already.
    public Optional<AttendanceRow> rowOf(UUID person) {
        return rows.stream().filter(row -> row.card().id().equals(person)).findFirst();
    }

    /// The row that a person gets at the end of the sheet, copied as she is today; not yet part of the sheet.
    public AttendanceRow enter(PersonCard card) {
        return new AttendanceRow(AttendanceCopy.of(session, card, all()), card);
    }

    /// The rows of all sessions.
    public List<Attendance> all() {
        List<Attendance> all = new ArrayList<>(rows.stream().map(AttendanceRow::attendance).toList());
        all.addAll(elsewhere);
        return all;
    }

    public AttendanceTally tally() {
        return AttendanceTally.of(rows.stream().map(AttendanceRow::attendance).toList(), person -> person);
    }

    public boolean isLate(AttendanceRow row) {
        return AttendanceRules.isLate(row.attendance(), session, AttendanceRules.GRACE);
    }

    public int late() {
        return (int) rows.stream().filter(this::isLate).count();
    }

    /// Where a person stands about her data on the day of the session.
    public ConsentState consent(AttendanceRow row) {
        return ConsentEdit.stateOf(row, session);
    }

    /// Those of whom nobody noted yet whether they authorise.
    public List<AttendanceRow> withoutConsent() {
        return rows.stream().filter(row -> consent(row) == ConsentState.UNRECORDED).toList();
    }

    public Map<UUID, List<Finding>> findingsTogether() {
        return AttendanceRules.checkTogether(all());
    }
}
