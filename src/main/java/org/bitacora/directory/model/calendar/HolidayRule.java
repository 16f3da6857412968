package org.bitacora.directory.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bitacora.base.Ids;
import org.bitacora.base.TextForm;

/// A rule that makes one holiday a year, with the days from which and up to which it holds: laws come, are challenged and
/// fall (Ley 51 de 1983, Ley 2578 de 2026; `domain.md` §6.1). As a record it is what a project says over a rule that
/// ships, or a rule of its own; what is null there is as shipped (decision 0023). The id follows from the code.
///
/// @param form one of [HolidayForms]; a form of a newer version makes no holiday here
/// @param easterOffset days after Easter Sunday, negative before it
/// @param validFrom the first day that can be a holiday by this rule, as observed
/// @param validTo the last one
/// @param enabled false where the project does not follow the rule; null as shipped, which is on
public record HolidayRule(UUID id, String code, String label, String form, Integer month, Integer day,
        Integer easterOffset, LocalDate validFrom, LocalDate validTo, Boolean enabled) {

    private static final Pattern GAP = Pattern.compile("[^A-Z0-9]+");
    private static final int LONGEST = 40;

    /// Of a rule about which nothing is said yet.
    public static HolidayRule blank(String code) {
        return new HolidayRule(idOf(code), code, null, null, null, null, null, null, null, null);
    }

    public static UUID idOf(String code) {
        return Ids.natural("holidayRule", code);
    }

    /// The code of a new rule: of its name, so that two laptops that add the same holiday make the same record.
    public static String codeOf(String label) {
        String code = GAP.matcher(TextForm.folded(label).toUpperCase(Locale.ROOT)).replaceAll("_")
                .replaceAll("^_|_$", "");
        return code.substring(0, Math.min(LONGEST, code.length()));
    }

    public boolean isOn() {
        return !Boolean.FALSE.equals(enabled);
    }

    /// The holiday of a year by this rule, on the day on which it is observed; a Monday may already lie in the next
    /// year. Nothing where the rule is off, does not hold that day or is not whole.
    public Optional<LocalDate> observedFor(int year) {
        return fallsFor(year).filter(this::holdsOn);
    }

    /// The day of that holiday whether or not the rule is on or holds then.
    public Optional<LocalDate> fallsFor(int year) {
        return switch (form) {
            case HolidayForms.FIXED -> named(year);
            case HolidayForms.NEXT_MONDAY -> named(year)
                    .map(date -> date.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
            case HolidayForms.EASTER -> Optional.ofNullable(easterOffset).map(Easter.sunday(year)::plusDays);
            case null, default -> Optional.empty();
        };
    }

    /// The 29th of February is there in leap years only.
    private Optional<LocalDate> named(int year) {
        boolean real = month != null && day != null && month >= 1 && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /// Whether the rule is on and holds on a day.
    public boolean holdsOn(LocalDate date) {
        return isOn() && (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }

    /// This rule under what a record says of it.
    HolidayRule under(HolidayRule said) {
        return new HolidayRule(id, code, over(said.label, label), over(said.form, form), over(said.month, month),
                over(said.day, day), over(said.easterOffset, easterOffset), over(said.validFrom, validFrom),
                over(said.validTo, validTo), over(said.enabled, enabled));
    }

    /// Half a record, such as one whose other half has not arrived yet, goes by its code.
    HolidayRule named() {
        return label != null ? this : new HolidayRule(id, code, code, form, month, day, easterOffset, validFrom,
                validTo, enabled);
    }

    /// This record with what a form changed between two looks at the rule; what was left alone stays as shipped, so that
    /// a later version may mend it.
    public HolidayRule changed(HolidayRule before, HolidayRule after) {
        return new HolidayRule(id, code, chosen(label, before.label, after.label),
                chosen(form, before.form, after.form), chosen(month, before.month, after.month),
                chosen(day, before.day, after.day), chosen(easterOffset, before.easterOffset, after.easterOffset),
                chosen(validFrom, before.validFrom, after.validFrom), chosen(validTo, before.validTo, after.validTo),
                chosen(enabled, before.enabled, after.enabled));
    }

    public HolidayRule turned(boolean on) {
        return new HolidayRule(id, code, label, form, month, day, easterOffset, validFrom, validTo, on);
    }

    private static <T> T over(T said, T shipped) {
        return said == null ? shipped : said;
    }

    private static <T> T chosen(T said, T before, T after) {
        return Objects.equals(before, after) ? said : after;
    }
}
