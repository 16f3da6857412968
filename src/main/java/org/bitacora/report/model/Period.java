package org.bitacora.report.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bitacora.base.Problem;
import org.bitacora.i18n.Texts;

/// The days a report covers, both included.
///
/// @param label "2026-T1" for a quarter, "2026" for a year so far ("2025–2026" if it goes on into another), else the two
/// dates
public record Period(String label, LocalDate from, LocalDate to) {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-[Tt]([1-4])");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM", Texts.LOCALE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Texts.LOCALE);
    private static final int QUARTERS = 4;
    private static final String BETWEEN = " a ";

    /// @throws Problem if the text is not a quarter such as 2026-T1
    public static Period quarter(String text) {
        return quarterIn(text).orElseThrow(() -> new Problem("E-25", "report.problem.quarter", text));
    }

    /// The quarter a text names; empty if it names none.
    public static Optional<Period> quarterIn(String text) {
        return Optional.of(QUARTER.matcher(text.strip())).filter(Matcher::matches)
                .map(found -> quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }

    public static Period quarter(int year, int quarter) {
        LocalDate from = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(year + "-T" + quarter, from, from.plusMonths(3).minusDays(1));
    }

    /// The quarter in which a day lies.
    public static Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /// The four quarters of a year, for choosing one.
    public static List<Period> quartersOf(int year) {
        return IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> quarter(year, quarter)).toList();
    }

    /// The period that a label names, as [#label] wrote it; empty if it is none.
    public static Optional<Period> named(String label) {
        return quarterIn(label).or(() -> Optional.of(label.split(BETWEEN)).filter(days -> days.length == 2)
                .flatMap(days -> day(days[0]).flatMap(from -> day(days[1]).map(to -> between(from, to)))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// All days from one to another; a quarter where they are those of one.
    ///
    /// @throws Problem if the end lies before the start
    public static Period between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Problem("E-25", "report.problem.backwards", date(from), date(to));
        }
        Period quarter = quarterOf(from);
        return quarter.from.equals(from) && quarter.to.equals(to) ? quarter
                : new Period(from + BETWEEN + to, from, to);
    }

    /// From the first day of the year in which the period begins to its last day, also where that lies in another year.
    public Period accumulated() {
        LocalDate start = LocalDate.of(from.getYear(), 1, 1);
        String years = from.getYear() == to.getYear() ? "" : "–" + to.getYear();
        return new Period(from.getYear() + years, start, to);
    }

    public int year() {
        return from.getYear();
    }

    public boolean contains(LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether a day of both is the same.
    public boolean touches(LocalDate first, LocalDate last) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    /// "Primer trimestre de 2026", "Acumulado de 2026", or nothing but its days.
    public String title() {
        Matcher quarter = QUARTER.matcher(label);
        if (quarter.matches()) {
            return Texts.get("report.period.quarter." + quarter.group(2), quarter.group(1));
        }
        return equals(accumulated()) ? Texts.get("report.period.year", label) : days();
    }

    public boolean isQuarter() {
        return QUARTER.matcher(label).matches();
    }

    /// "trimestre", within a sentence.
    public String plainWord() {
        return word().toLowerCase(Texts.LOCALE);
    }

    /// "trimestres", within a sentence.
    public String plainWords() {
        return Texts.get(isQuarter() ? "report.words.quarter" : "report.words.period");
    }

    /// What its figures are called beside those of the year: "Trimestre", or "Período" of any other days.
    public String word() {
        return Texts.get(isQuarter() ? "report.word.quarter" : "report.word.period");
    }

    /// "13 de marzo de 2026".
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /// "1 de enero a 31 de marzo de 2026"; both years are said when they differ.
    public String days() {
        DateTimeFormatter start = from.getYear() == to.getYear() ? DAY : DATE;
        return Texts.get("report.period.days", start.format(from), DATE.format(to));
    }
}
