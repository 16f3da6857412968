package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.UUID;

/// A seat of a mesa (C04, C21): a dependencia that is foreseen whether or not somebody represents it. Attendance counts
/// seats, not people.
///
/// @param seat its place in the order of the act, from 1
/// @param communicatedOn when the guideline was communicated to this dependencia, where it differs from the mesa's
///        day (C22)
public record Delegation(UUID id, UUID mesa, Integer seat, String name, UUID institution, LocalDate communicatedOn,
        LocalDate validFrom, LocalDate validTo) {

    /// The name for a narrow place: "El/la Jefe de la Oficina de Calidad o su delegado." is its office.
    public String shortName() {
        return name == null ? "" : name.replaceAll("^El/la (Jefe de la |Director\\(a\\) de |Coordinador\\(a\\) )?", "")
                .replaceAll(" o su delegad[oa](\\(a\\))?\\.?$", "");
    }

    /// Whether the seat is foreseen on that day.
    public boolean holdsOn(LocalDate day) {
        return Validity.covers(validFrom, validTo, day);
    }

    public Delegation onSeat(int number) {
        return new Delegation(id, mesa, number, name, institution, communicatedOn, validFrom, validTo);
    }

    public Delegation named(String newName) {
        return new Delegation(id, mesa, seat, newName, institution, communicatedOn, validFrom, validTo);
    }
}
