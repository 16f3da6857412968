package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.UUID;

/// A periodic report of a mesa (C26) in its four blocks: advances, challenges, opportunities, required articulations.
public record PeriodicReport(UUID id, UUID mesa, LocalDate fromDate, LocalDate toDate, String advances,
        String challenges, String opportunities, String articulations, String preparedBy) {
}
