package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.UUID;

/// Who represents a delegation, and as what: head, delegate, alternate, technical team or permanent liaison (C04-C06),
/// from one day to another.
///
/// @param role a code of `designation_roles.csv`
/// @param position what the person is there, as the acta prints it
/// @param workingGroup for a liaison, the working group it serves
/// @param notifiedOn when the head of the dependencia notified it officially (C22); null if that never happened
public record Designation(UUID id, UUID delegation, String role, UUID person, String position, String workingGroup,
        LocalDate notifiedOn, LocalDate validFrom, LocalDate validTo) {

    public boolean holdsOn(LocalDate day) {
        return Validity.covers(validFrom, validTo, day);
    }

    /// Whether this role gives the seat a voice in the quorum: technical team and liaisons never do (domain.md §6.3).
    public boolean holdsSeat() {
        return MesaCodes.SEAT_ROLES.contains(role);
    }

    /// The same until the day before somebody else takes over; one that had not begun by then ends on its first day.
    public Designation endedBefore(LocalDate day) {
        LocalDate last = validFrom != null && validFrom.isAfter(day.minusDays(1)) ? validFrom : day.minusDays(1);
        return new Designation(id, delegation, role, person, position, workingGroup, notifiedOn, validFrom, last);
    }

    /// Another person in the same quality and working group from that day on, not notified yet.
    public Designation successor(UUID newId, UUID successor, LocalDate from) {
        return new Designation(newId, delegation, role, successor, null, workingGroup, null, from, null);
    }
}
