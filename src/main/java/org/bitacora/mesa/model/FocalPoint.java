package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.UUID;

/// Who is the punto focal of a mesa, from one day to another: the technical secretariat of the territory (C24).
public record FocalPoint(UUID id, UUID mesa, UUID person, UUID institution, String position, LocalDate validFrom,
        LocalDate validTo) {

    /// Whether it holds on that day; an open end holds for ever.
    public boolean holdsOn(LocalDate day) {
        return Validity.covers(validFrom, validTo, day);
    }
}
