package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.commitment.model.CommitmentCodes;

/// What mesas and commitments are told by: sessions that took place, who came by name, who was counted without one, and
/// what was promised. Holds no names of persons and none of the words that somebody wrote.
///
/// @param sessions those that took place in the year so far
/// @param promises all that were agreed up to its end
public record MesaFacts(List<Session> sessions, List<Attendee> attendees, List<Counted> counted,
        List<Promise> promises) {

    public static final MesaFacts NONE = new MesaFacts(List.of(), List.of(), List.of(), List.of());

    /// A session that took place.
    ///
    /// @param family the type of its mesa, a code of `mesa_types.csv`
    /// @param type a code of `session_types.csv`
    public record Session(UUID id, UUID mesa, String name, String family, LocalDate date, String type) {
    }

    /// Somebody of a session, once however often she came and went.
    ///
    /// @param person stands for all records of the same person
    /// @param kind a code of `mesa_participant_kinds.csv`, or null
    public record Attendee(UUID id, UUID session, String family, UUID person, LocalDate date, String kind) {
    }

    /// People of one kind who were counted in a session without names.
    public record Counted(UUID id, UUID session, String family, String name, LocalDate date, String kind, int number) {
    }

    /// A commitment.
    ///
    /// @param name of the mesa that follows it up, or empty
    /// @param state a code of `commitment_states.csv`, or null
    public record Promise(UUID id, String name, UUID assignee, UUID institution, LocalDate agreedOn, LocalDate dueDate,
            String state, LocalDate closedOn) {

        boolean isFulfilled() {
            return CommitmentCodes.FULFILLED.equals(state);
        }

        /// Whether it was agreed by the end of a day and stood open then.
        boolean wasOpenAfter(LocalDate day) {
            boolean closed = isFulfilled() || CommitmentCodes.CANCELLED.equals(state);
            return (agreedOn == null || !agreedOn.isAfter(day))
                    && (!closed || closedOn != null && closedOn.isAfter(day));
        }
    }

    public MesaFacts {
        sessions = List.copyOf(sessions);
        attendees = List.copyOf(attendees);
        counted = List.copyOf(counted);
        promises = List.copyOf(promises);
    }

    /// What happened in a period. Promises stay: what is open was mostly agreed before.
    public MesaFacts in(Period period) {
        return new MesaFacts(sessions.stream().filter(one -> period.contains(one.date())).toList(),
                attendees.stream().filter(one -> period.contains(one.date())).toList(),
                counted.stream().filter(one -> period.contains(one.date())).toList(), promises);
    }
}
