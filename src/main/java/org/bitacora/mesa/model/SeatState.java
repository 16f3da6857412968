package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;
import org.bitacora.base.Finding;

/// Who stands for a delegation on a day (C04-C06, C22): those who may hold the seat, those who wait for the official
/// notification, and what is said of its permanent liaisons.
///
/// @param inForce the designations of the delegation that hold on that day
/// @param liaisons what [CompositionRules] find
public record SeatState(Delegation delegation, List<Designation> inForce, List<Finding> liaisons) {

    public SeatState {
        inForce = List.copyOf(inForce);
        liaisons = List.copyOf(liaisons);
    }

    /// @param designations those of the mesa
    public static SeatState of(Delegation delegation, List<Designation> designations, LocalDate day) {
        return new SeatState(delegation, designations.stream()
                .filter(one -> delegation.id().equals(one.delegation()) && one.holdsOn(day)).toList(),
                CompositionRules.check(delegation, designations, day));
    }

    /// Nobody may hold the seat.
    public boolean isVacant() {
        return inForce.stream().noneMatch(Designation::holdsSeat);
    }

    /// Somebody was designated, and nobody of them counts until the head notifies it.
    public boolean waitsForNotification() {
        return !isVacant() && inForce.stream().filter(Designation::holdsSeat).allMatch(SeatState::isUnnotified);
    }

    private static boolean isUnnotified(Designation one) {
        return !MesaCodes.HEAD.equals(one.role()) && one.notifiedOn() == null;
    }
}
