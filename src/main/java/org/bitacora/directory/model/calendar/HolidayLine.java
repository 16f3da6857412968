package org.bitacora.directory.model.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A rule in one year, as people look through it.
///
/// @param date on which it is observed, or would be if it held; null where it has no day that year
/// @param holds whether nobody works that day because of it
public record HolidayLine(HolidayRule rule, LocalDate date, boolean holds) {

    /// Every rule, those that hold and those that do not, in the order of the year; what has no day comes last.
    public static List<HolidayLine> of(List<HolidayRule> rules, int year) {
        List<HolidayLine> lines = new ArrayList<>();
        rules.forEach(rule -> lines.add(of(rule, year)));
        lines.sort(Comparator.comparing(HolidayLine::date, Comparator.nullsLast(Comparator.naturalOrder())));
        return lines;
    }

    private static HolidayLine of(HolidayRule rule, int year) {
        // A day of late December may be observed on the first Monday of January.
        for (int of = year; of >= year - 1; of--) {
            LocalDate date = rule.fallsFor(of).orElse(null);
            if (date != null && date.getYear() == year) {
                return new HolidayLine(rule, date, rule.holdsOn(date));
            }
        }
        return new HolidayLine(rule, null, false);
    }
}
