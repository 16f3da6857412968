package org.bitacora.commitment.model;

import java.time.LocalDate;
import java.util.UUID;

/// That the day of a commitment was moved. It is kept for ever, so that the old dates stand beside the new one; two
/// laptops that move it at the same time leave two of these, and the day itself as a difference to decide.
///
/// @param fromDate the day it had
/// @param toDate the day it got
/// @param date when that was decided
public record Rescheduling(UUID id, UUID commitment, LocalDate fromDate, LocalDate toDate, LocalDate date,
        String reason) {
}
