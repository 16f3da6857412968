package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.directory.model.JoinedComponents;

/// Who may hold a seat on a day (C04, C22; domain.md §6.3): the head of the dependencia, or a delegate or alternate
/// whose designation was officially notified by then. Technical team and liaisons hold a seat only if they are
/// designated for it too.
///
/// @param people which records of people are one
public record Accreditation(List<Designation> designations, LocalDate day, JoinedComponents people) {

    public Accreditation {
        designations = List.copyOf(designations);
    }

    /// Whether this stay counts for its delegation.
    public boolean counts(Presence presence) {
        return presence.delegation() != null && MesaCodes.SEAT_ROLES.contains(presence.role())
                && holding(presence.delegation(), presence.person()).isPresent();
    }

    /// Whether this stay would count if its holder were accredited.
    public static boolean claims(Presence presence) {
        return presence.delegation() != null && MesaCodes.SEAT_ROLES.contains(presence.role());
    }

    /// The designation by which the person holds the seat that day.
    public Optional<Designation> holding(UUID delegation, UUID person) {
        return designations.stream().filter(one -> delegation.equals(one.delegation()) && one.person() != null
                && people.sameThing(one.person(), person)).filter(Designation::holdsSeat).filter(this::isInForce).findFirst();
    }

    /// A session whose day is not known yet asks only for the notification.
    private boolean isInForce(Designation one) {
        return (day == null || one.holdsOn(day)) && (MesaCodes.HEAD.equals(one.role()) || one.notifiedOn() != null
                && (day == null || !one.notifiedOn().isAfter(day)));
    }
}
