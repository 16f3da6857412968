package org.bitacora.directory.ui.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bitacora.directory.model.calendar.DayOff;
import org.bitacora.directory.model.calendar.Deadline;
import org.bitacora.directory.model.calendar.HolidayForms;
import org.bitacora.directory.model.calendar.HolidayLine;
import org.bitacora.directory.model.calendar.HolidayRule;
import org.bitacora.fx.Formats;
import org.bitacora.fx.form.Choice;
import org.bitacora.i18n.Texts;

/// Holidays and terms in words.
final class CalendarWords {

    private CalendarWords() {
    }

    static String weekday(LocalDate date) {
        return date == null ? Texts.get("calendar.noDay") : Formats.capital(Formats.weekday(date));
    }

    /// "6 de enero", "El lunes siguiente al 6 de enero", "43 días después de Pascua".
    static String fall(HolidayRule rule) {
        return switch (rule.form()) {
            case HolidayForms.EASTER -> easter(rule.easterOffset());
            case HolidayForms.NEXT_MONDAY -> Texts.get("calendar.fall.monday", dayOf(rule));
            case HolidayForms.FIXED -> Texts.get("calendar.fall.fixed", dayOf(rule));
            case null -> "";
            default -> rule.form();
        };
    }

    private static String easter(Integer offset) {
        if (offset == null || offset == 0) {
            return offset == null ? "" : Texts.get("calendar.fall.easter");
        }
        return Texts.count(offset > 0 ? "calendar.fall.after" : "calendar.fall.before", Math.abs(offset));
    }

    private static String dayOf(HolidayRule rule) {
        return rule.month() == null || rule.day() == null ? "" : Texts.get("calendar.dayOfMonth", rule.day(),
                Month.of(rule.month()).getDisplayName(TextStyle.FULL, Texts.LOCALE));
    }

    /// "Sí", "No se aplica", "Desde el 01/01/2026", "Hasta el 12/07/2026".
    static String state(HolidayLine line) {
        HolidayRule rule = line.rule();
        if (!rule.isOn()) {
            return Texts.get("calendar.state.off");
        }
        if (line.date() == null || line.holds()) {
            return rule.validTo() != null ? Texts.get("calendar.state.until", Formats.shortDate(rule.validTo()))
                    : Texts.get(line.date() == null ? "calendar.state.none" : "calendar.state.on");
        }
        boolean later = rule.validFrom() != null && line.date().isBefore(rule.validFrom());
        return later ? Texts.get("calendar.state.from", Formats.shortDate(rule.validFrom()))
                : Texts.get("calendar.state.until", Formats.shortDate(rule.validTo()));
    }

    /// Where a rule falls this year and the next, so that a slip shows before it is saved.
    static String preview(HolidayRule rule, int year) {
        List<String> days = Stream.of(year, year + 1).flatMap(each -> rule.fallsFor(each).stream())
                .map(Formats::longDate).toList();
        return days.isEmpty() ? "" : Texts.get("calendar.preview", String.join(", ", days));
    }

    static List<Choice> forms() {
        return HolidayForms.ALL.stream().map(form -> new Choice(form, Texts.get("calendar.form." + form))).toList();
    }

    static List<Choice> months() {
        return Arrays.stream(Month.values()).map(month -> new Choice(Integer.toString(month.getValue()),
                month.getDisplayName(TextStyle.FULL, Texts.LOCALE))).toList();
    }

    /// "Vence el viernes 23 de octubre de 2026"
    static String due(Deadline deadline) {
        return Texts.get("calendar.due.on", Formats.longDate(deadline.due()));
    }

    /// How a term was counted, in a sentence.
    static String counted(Deadline deadline) {
        String from = Formats.longDate(deadline.start());
        if (deadline.days() == 0) {
            return Texts.get("calendar.due.same");
        }
        List<String> without = new ArrayList<>();
        if (deadline.weekendDays() > 0) {
            without.add(Texts.count("calendar.due.weekend", deadline.weekendDays()));
        }
        if (!deadline.skipped().isEmpty()) {
            without.add(Texts.count("calendar.due.skipped", deadline.skipped().size()));
        }
        String counted = Texts.count("calendar.due.counted", deadline.days(), from);
        return without.isEmpty() ? counted : counted + " " + Texts.get("calendar.due.without",
                String.join(" " + Texts.get("calendar.due.and") + " ", without));
    }

    static String reasons(DayOff day) {
        return String.join(" · ", day.names());
    }
}
