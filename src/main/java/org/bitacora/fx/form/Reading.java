package org.bitacora.fx.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bitacora.base.TextForm;

/// How typed dates, times and numbers are read, generously but never by guessing. Empty: it is none.
public final class Reading {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/\\-. ](\\d{1,2})[/\\-. ](\\d{2}|\\d{4})");
    private static final Pattern SOLID_DATE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))? ?([ap]\\.? ?m\\.?)?");

    private Reading() {
    }

    /// 19/3/2026, 19-03-26, 19 3 2026, 19032026, 2026-03-19; two digits of year are of this century.
    public static Optional<LocalDate> date(String typed) {
        String text = TextForm.folded(typed);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            parts = SOLID_DATE.matcher(text);
        }
        return parts.matches() ? date(parts.group(3), parts.group(2), parts.group(1)) : Optional.empty();
    }

    /// 8, 8:47, 0847, 8.47, 8h47, 2:30 pm.
    public static Optional<LocalTime> time(String typed) {
        Matcher parts = TIME.matcher(TextForm.folded(typed));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        String half = parts.group(3) == null ? "" : parts.group(3).substring(0, 1);
        if (!half.isEmpty() && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        int shifted = switch (half) {
            case "a" -> hour % 12;
            case "p" -> hour % 12 + 12;
            default -> hour;
        };
        return shifted < 24 && minute < 60 ? Optional.of(LocalTime.of(shifted, minute)) : Optional.empty();
    }

    /// 1234, 1.234, -5.
    public static Optional<Integer> integer(String typed) {
        String text = TextForm.folded(typed);
        if (!text.matches("-?\\d{1,9}|-?\\d{1,3}([.  ]\\d{3}){1,2}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text.replaceAll("[. ]", "")));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int y = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        try {
            return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
