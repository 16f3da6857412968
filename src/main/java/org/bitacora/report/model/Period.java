package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bitacora.base.Problem;

/// The days a report covers, both included.
///
/// @param label "2026-T1" for a quarter, else the two dates
public record Period(String label, LocalDate from, LocalDate to) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-[Tt]([1-4])");

    /// @throws Problem if the text is not a quarter such as 2026-T1
    public static Period quarter(String text) {
        Matcher matcher = QUARTER.matcher(text.strip());
        if (!matcher.matches()) {
            throw new Problem("E-25", "report.problem.quarter", text);
        }
        return quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public static Period quarter(int year, int quarter) {
        LocalDate from = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(year + "-T" + quarter, from, from.plusMonths(3).minusDays(1));
    }

    /// The quarter in which a day lies.
    public static Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /// @throws Problem if the end lies before the start
    public static Period between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Problem("E-25", "report.problem.backwards", from, to);
        }
        return new Period(from + " – " + to, from, to);
    }

    /// From the first day of the year in which the period begins to its last day.
    public Period accumulated() {
        LocalDate start = LocalDate.of(from.getYear(), 1, 1);
        return new Period(Integer.toString(from.getYear()), start, to);
    }

    public boolean contains(LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
