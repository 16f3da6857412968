package org.bitacora.commitment.model;

import java.time.LocalDate;
import java.util.UUID;

/// What somebody promised to do by a day (C10, C15, C27). That it is overdue is never stored: it follows from the day,
/// see [Standing].
///
/// @param mesa the mesa that follows it up, or null
/// @param originKind the kind of the record it was born in (`mesaSession`, `training`), null if it was written by hand
/// @param origin that record
/// @param item the agenda item, or null
/// @param position its place among those born with it
/// @param assignee a person, null if only an institution answers
/// @param level a code of `commitment_levels.csv`
/// @param state a code of `commitment_states.csv`; null counts as pending
/// @param reason why it was cancelled
/// @param closedOn the day on which it was fulfilled or cancelled
/// @param closedIn the session whose acta records that, or null
public record Commitment(UUID id, UUID project, UUID mesa, String originKind, UUID origin, UUID item, Integer position,
        String text, UUID assignee, UUID institution, LocalDate agreedOn, LocalDate dueDate, String level, String state,
        String reason, LocalDate closedOn, UUID closedIn) {

    /// One of which nothing is known but when it was agreed.
    public static Commitment agreed(UUID id, UUID project, LocalDate day) {
        return new Commitment(id, project, null, null, null, null, null, null, null, null, day, null, null,
                CommitmentCodes.PENDING, null, null, null);
    }

    public boolean isOpen() {
        return !isFulfilled() && !isCancelled();
    }

    public boolean isFulfilled() {
        return CommitmentCodes.FULFILLED.equals(state);
    }

    public boolean isCancelled() {
        return CommitmentCodes.CANCELLED.equals(state);
    }

    /// Whether it stood open at the beginning of a day: what a session of that day has to follow up. One that is closed
    /// on that very day was.
    public boolean wasOpenOn(LocalDate day) {
        boolean known = agreedOn == null || !agreedOn.isAfter(day);
        return known && (isOpen() || closedOn != null && !closedOn.isBefore(day));
    }

    /// Born in a record, as the next one there.
    public Commitment bornIn(String kind, UUID record, UUID agendaItem, UUID itsMesa, int place) {
        return new Commitment(id, project, itsMesa, kind, record, agendaItem, place, text, assignee, institution,
                agreedOn, dueDate, level, state, reason, closedOn, closedIn);
    }

    public Commitment withText(String words) {
        return new Commitment(id, project, mesa, originKind, origin, item, position, words, assignee, institution,
                agreedOn, dueDate, level, state, reason, closedOn, closedIn);
    }

    public Commitment withAssignee(UUID person, UUID itsInstitution) {
        return new Commitment(id, project, mesa, originKind, origin, item, position, text, person, itsInstitution,
                agreedOn, dueDate, level, state, reason, closedOn, closedIn);
    }

    public Commitment due(LocalDate day) {
        return new Commitment(id, project, mesa, originKind, origin, item, position, text, assignee, institution,
                agreedOn, day, level, state, reason, closedOn, closedIn);
    }

    /// In another state that is open; what was said when it was closed goes.
    public Commitment open(String newState) {
        return new Commitment(id, project, mesa, originKind, origin, item, position, text, assignee, institution,
                agreedOn, dueDate, level, newState, null, null, null);
    }

    /// @param session whose acta records it, or null
    public Commitment fulfilled(LocalDate day, UUID session) {
        return closed(CommitmentCodes.FULFILLED, null, day, session);
    }

    /// @param session whose acta records it, or null
    public Commitment cancelled(String why, LocalDate day, UUID session) {
        return closed(CommitmentCodes.CANCELLED, why, day, session);
    }

    private Commitment closed(String newState, String why, LocalDate day, UUID session) {
        return new Commitment(id, project, mesa, originKind, origin, item, position, text, assignee, institution,
                agreedOn, dueDate, level, newState, why, day, session);
    }
}
