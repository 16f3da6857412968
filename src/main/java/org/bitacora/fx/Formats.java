package org.bitacora.fx;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.bitacora.i18n.Texts;

/// Dates, times and numbers as people in Colombia read them. Null becomes the empty text.
public final class Formats {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final long MEGA = 1_000_000;

    private Formats() {
    }

    /// viernes 13 de marzo de 2026
    public static String longDate(LocalDate date) {
        return write(date, "EEEE d 'de' MMMM 'de' yyyy");
    }

    /// Viernes 13 de marzo de 2026, to begin a sentence or stand alone.
    public static String startingDate(LocalDate date) {
        return capital(longDate(date));
    }

    /// 13 de marzo de 2026
    public static String date(LocalDate date) {
        return write(date, "d 'de' MMMM 'de' yyyy");
    }

    /// 13 de marzo
    public static String dayAndMonth(LocalDate date) {
        return write(date, "d 'de' MMMM");
    }

    /// viernes 13 de marzo
    public static String weekday(LocalDate date) {
        return write(date, "EEEE d 'de' MMMM");
    }

    /// 13/03/2026, for fields and tables.
    public static String shortDate(LocalDate date) {
        return write(date, "dd/MM/yyyy");
    }

    /// 8:47
    public static String time(LocalTime time) {
        return time == null ? "" : time.format(DateTimeFormatter.ofPattern("H:mm", Texts.LOCALE));
    }

    /// viernes 13 de marzo, 8:47
    public static String moment(LocalDateTime moment) {
        return moment == null ? "" : weekday(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    /// 1.234.567
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Texts.LOCALE).format(number);
    }

    /// 0,43 with the decimals asked for, rounded half up as every figure.
    public static String decimal(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.LOCALE);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /// 72 % with a no-break space; `share` 1 is 100 %.
    public static String percent(double share) {
        return number(Math.round(share * 100)) + NO_BREAK_SPACE + "%";
    }

    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String write(LocalDate date, String pattern) {
        return date == null ? "" : date.format(DateTimeFormatter.ofPattern(pattern, Texts.LOCALE));
    }

    /// The size of a file: "12 KB", "1,4 MB".
    public static String size(long bytes) {
        return bytes < MEGA ? Texts.get("fx.size.kb", Math.max(1, Math.round(bytes / 1_000.0)))
                : Texts.get("fx.size.mb", decimal((double) bytes / MEGA, 1));
    }
}
