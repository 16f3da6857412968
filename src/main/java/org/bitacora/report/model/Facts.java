package org.bitacora.report.model;

import java.util.List;

/// Everything a report is counted from: sessions and attendances, already without what was deleted or cancelled.
public record Facts(List<TrainingFact> sessions, List<AttendanceFact> attendances) {

    public Facts {
        sessions = List.copyOf(sessions);
        attendances = List.copyOf(attendances);
    }

    /// The facts of one period, of direct trainings: replications are reported apart.
    public Facts direct(Period period) {
        return new Facts(
                sessions.stream().filter(one -> !one.replica() && period.contains(one.date())).toList(),
                attendances.stream().filter(one -> !one.replica() && period.contains(one.date())).toList());
    }

    public Facts replicated(Period period) {
        return new Facts(
                sessions.stream().filter(one -> one.replica() && period.contains(one.date())).toList(),
                attendances.stream().filter(one -> one.replica() && period.contains(one.date())).toList());
    }
}
