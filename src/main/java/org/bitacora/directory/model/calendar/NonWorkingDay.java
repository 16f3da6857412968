package org.bitacora.directory.model.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.bitacora.base.Ids;

/// A day on which nobody works though no law says so: the civic day of a municipality, an office that closes
/// (`domain.md` §6.1). The id follows from date and scope, so that two laptops that note the same day have one record.
///
/// @param scope the DIVIPOLA code of a municipality or department; null everywhere
/// @param reason as it is shown wherever the day was skipped
public record NonWorkingDay(UUID id, LocalDate date, String scope, String reason) {

    public static NonWorkingDay of(LocalDate date, String scope, String reason) {
        return new NonWorkingDay(idOf(date, scope), date, scope, reason);
    }

    public static UUID idOf(LocalDate date, String scope) {
        return Ids.natural("nonWorkingDay", date, scope == null ? "" : scope);
    }

    /// Whether it is one in a place: a municipality shares the days of its department, not the other way round.
    ///
    /// @param place a municipality, a department, or null where the place is not known
    boolean appliesIn(String place) {
        return scope == null || place != null && place.startsWith(scope);
    }
}
