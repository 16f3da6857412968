package org.bitacora.commitment.model;

import java.time.LocalDate;

/// Counts working days.
@FunctionalInterface
public interface WorkingDays {

    /// The working days after the first day, up to and including the second; 0 if that is no later.
    int between(LocalDate after, LocalDate upTo);
}
