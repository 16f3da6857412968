package org.bitacora.mesa.model;

import java.time.LocalTime;
import java.util.UUID;
import org.bitacora.base.Ids;

/// One stay of a person in a session (C04, C07, C13). Who leaves and comes back has a second stay, with the next turn.
///
/// @param turn 0 for the first stay
/// @param delegation the seat that the person holds that day; null for guests
/// @param role a code of `presence_roles.csv`
/// @param participantKind a code of `mesa_participant_kinds.csv` (seed 000 l.157, C23)
public record Presence(UUID id, UUID session, UUID person, Integer turn, UUID delegation, String role,
        UUID institution, String position, String participantKind, String mode, LocalTime arrival,
        LocalTime departure) {

    /// The id that every laptop gives to this stay.
    public static UUID idOf(UUID session, UUID person, int turn) {
        return Ids.natural("presence", session, person, turn);
    }

    /// Whether the person is there at that time; who has no hour of arrival was there from the beginning.
    public boolean isThere(LocalTime time) {
        return (arrival == null || !arrival.isAfter(time)) && (departure == null || departure.isAfter(time));
    }

    /// The same stay of a person, for another turn.
    public Presence onTurn(int other) {
        return of(person, other);
    }

    /// The same stay for another person.
    public Presence of(UUID other, int otherTurn) {
        return new Presence(idOf(session, other, otherTurn), session, other, otherTurn, delegation, role, institution,
                position, participantKind, mode, arrival, departure);
    }

    public Presence withArrival(LocalTime hour) {
        return new Presence(id, session, person, turn, delegation, role, institution, position, participantKind, mode,
                hour, departure);
    }

    public Presence withDeparture(LocalTime hour) {
        return new Presence(id, session, person, turn, delegation, role, institution, position, participantKind, mode,
                arrival, hour);
    }

    public boolean isGuest() {
        return delegation == null;
    }
}
