package org.bitacora.mesa.model;

import java.time.LocalDate;

/// From one day to another, both included; an end that is not known is open.
final class Validity {

    private Validity() {
    }

    static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
