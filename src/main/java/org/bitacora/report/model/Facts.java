package org.bitacora.report.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.bitacora.training.model.TrainingCodes;

/// Everything a report is counted from: sessions and attendances, already without what was deleted or cancelled, each
/// record of the same thing under one id, and each person once in a session; apart from them the counts without names.
///
/// @param recordedTwice by the record that stands for it, all records of each training that has several
public record Facts(List<TrainingFact> sessions, List<AttendanceFact> attendances, List<HeadCountFact> headCounts,
        Map<UUID, List<UUID>> recordedTwice) {

    public Facts {
        sessions = List.copyOf(sessions);
        attendances = List.copyOf(attendances);
        headCounts = List.copyOf(headCounts);
        recordedTwice = Map.copyOf(recordedTwice);
    }

    /// The facts of one period, of direct trainings: replications are reported apart (A38).
    public Facts direct(Period period) {
        return part(period, false);
    }

    public Facts replicated(Period period) {
        return part(period, true);
    }

    private Facts part(Period period, boolean replica) {
        return new Facts(part(sessions, one -> one.replica() == replica && period.contains(one.date())),
                part(attendances, one -> one.replica() == replica && period.contains(one.date())),
                part(headCounts, one -> one.replica() == replica && period.contains(one.date())), recordedTwice);
    }

    private static <T> List<T> part(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /// The sessions that took place: marked as held, or with somebody on the list or counted. A forgotten tick must not
    /// part the people of a session from the session (domain.md §7.4).
    public List<TrainingFact> held() {
        Set<UUID> attended = attended();
        return sessions.stream().filter(one -> isMarked(one) || attended.contains(one.session())).toList();
    }

    /// The sessions with somebody on the list that nobody marked as held.
    public List<TrainingFact> unmarked() {
        Set<UUID> attended = attended();
        return sessions.stream().filter(one -> !isMarked(one) && attended.contains(one.session())).toList();
    }

    /// All records of a training: what hangs on any of them belongs to it.
    public List<UUID> records(UUID training) {
        return recordedTwice.getOrDefault(training, List.of(training));
    }

    private Set<UUID> attended() {
        Set<UUID> attended = new HashSet<>();
        attendances.forEach(one -> attended.add(one.session()));
        headCounts.forEach(one -> attended.add(one.session()));
        return attended;
    }

    private static boolean isMarked(TrainingFact session) {
        return TrainingCodes.HELD.equals(session.state());
    }
}
