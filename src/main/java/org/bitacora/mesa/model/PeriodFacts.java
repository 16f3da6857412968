package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.List;

/// What the records tell of a mesa between two days: the facts below a periodic report (C26).
///
/// @param held sessions held in the period, of which `ordinary` and `withQuorum` are counted apart
/// @param decisions those approved, word for word
/// @param fulfilled commitments closed as fulfilled in the period
/// @param open those that stand open at its end
/// @param overdue those of them whose day had passed by then
/// @param practices titles of the good practices told
/// @param vacant delegations without anybody who may hold the seat at its end
public record PeriodFacts(LocalDate from, LocalDate to, int held, int ordinary, int withQuorum, List<String> decisions,
        List<String> fulfilled, List<String> open, List<String> overdue, List<String> practices,
        List<String> vacant) {

    public PeriodFacts {
        decisions = List.copyOf(decisions);
        fulfilled = List.copyOf(fulfilled);
        open = List.copyOf(open);
        overdue = List.copyOf(overdue);
        practices = List.copyOf(practices);
        vacant = List.copyOf(vacant);
    }
}
