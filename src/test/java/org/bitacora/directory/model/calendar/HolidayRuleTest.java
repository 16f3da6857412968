package org.bitacora.directory.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bitacora.base.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules are dated records over those that ship (`domain.md` §6.1, decision 0023).
class HolidayRuleTest {

    private static HolidayRule rule(String label, String form, Integer month, Integer day, Integer offset) {
        return new HolidayRule(HolidayRule.idOf("OWN"), "OWN", label, form, month, day, offset, null, null, null);
    }

    private static HolidayRule said(String code, LocalDate from, LocalDate to) {
        return new HolidayRule(HolidayRule.idOf(code), code, null, null, null, null, null, from, to, null);
    }

    private static boolean has(LocalDate date, HolidayRule... said) {
        return WorkingCalendar.of(List.of(said), List.of()).holidays(date.getYear()).containsKey(date);
    }

    @ParameterizedTest
    @CsvSource({"1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2026-04-05",
            "2038-04-25", "2285-03-22"})
    void easterIsWhereTheAlmanacsHaveIt(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void aRuleHoldsFromADayUpToADay() {
        LocalDate observed = LocalDate.of(2026, 7, 13);
        assertThat(has(observed)).isTrue();
        assertThat(has(observed, said("CHIQUINQUIRA", null, LocalDate.of(2026, 7, 12)))).as("the law fell").isFalse();
        assertThat(has(observed, said("CHIQUINQUIRA", null, observed))).isTrue();
        assertThat(has(observed, said("CHIQUINQUIRA", LocalDate.of(2027, 1, 1), null))).as("it begins later")
                .isFalse();
        assertThat(has(LocalDate.of(2025, 7, 14))).as("it began in 2026").isFalse();
    }

    @Test
    void anOwnRuleIsAHolidayBesideThoseThatShip() {
        assertThat(has(LocalDate.of(2026, 6, 19), rule("Día de prueba", "FIXED", 6, 19, null))).isTrue();
        assertThat(has(LocalDate.of(2026, 6, 22), rule("Día de prueba", "NEXT_MONDAY", 6, 19, null))).isTrue();
        assertThat(has(LocalDate.of(2026, 3, 30), rule("Lunes Santo", "EASTER", null, null, -6))).isTrue();
    }

    @Test
    void aDayOfLateDecemberIsObservedInJanuary() {
        assertThat(has(LocalDate.of(2027, 1, 4), rule("Fin de año", "NEXT_MONDAY", 12, 29, null))).isTrue();
    }

    @Test
    void theLinesOfAYearAreAllRulesInItsOrderAndSayWhichHold() {
        List<HolidayLine> lines = HolidayLine.of(ShippedHolidays.under(List.of(
                rule("Fin de año", "NEXT_MONDAY", 12, 29, null), HolidayRule.blank("BOYACA").turned(false),
                said("OF_A_NEWER_VERSION", null, null))), 2025);
        assertThat(lines).hasSize(21).extracting(line -> line.rule().code()).startsWith("NEW_YEAR", "EPIPHANY")
                .containsSubsequence("INDEPENDENCE", "BOYACA", "ASSUMPTION").endsWith("OWN", "OF_A_NEWER_VERSION");
        assertThat(lines.stream().filter(line -> !line.holds()).map(line -> line.rule().code()))
                .containsExactly("CHIQUINQUIRA", "BOYACA", "OF_A_NEWER_VERSION");
        assertThat(lines.getLast().date()).as("it has no day here").isNull();
    }

    @Test
    void theTwentyNinthOfFebruaryIsAHolidayInLeapYearsOnly() {
        HolidayRule leap = rule("Día bisiesto", "FIXED", 2, 29, null);
        assertThat(has(LocalDate.of(2028, 2, 29), leap)).isTrue();
        assertThat(leap.observedFor(2026)).isEmpty();
    }

    @Test
    void aFormOfANewerVersionAndAHalfRuleMakeNoHoliday() {
        assertThat(rule("Luna llena", "MOON", 6, 19, null).observedFor(2026)).isEmpty();
        assertThat(rule("Sin día", "FIXED", 6, null, null).observedFor(2026)).isEmpty();
        assertThat(rule("Mes trece", "FIXED", 13, 1, null).observedFor(2026)).isEmpty();
        assertThat(HolidayRule.blank("OWN").observedFor(2026)).isEmpty();
    }

    @Test
    void whatWasLeftAloneInAFormStaysAsShipped() {
        HolidayRule shipped = ShippedHolidays.under(List.of()).getFirst();
        HolidayRule renamed = new HolidayRule(shipped.id(), shipped.code(), "Primero de enero", shipped.form(),
                shipped.month(), shipped.day(), null, null, null, null);
        HolidayRule record = HolidayRule.blank(shipped.code()).changed(shipped, renamed);
        assertThat(record.form()).isNull();
        assertThat(ShippedHolidays.under(List.of(record)).getFirst()).isEqualTo(renamed);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "Día nuevo, FIXED, 6, 19, -, -",
            "Día nuevo, EASTER, -, -, -6, -",
            "-, FIXED, 6, 19, -, calendar.problem.noLabel",
            "navidad, FIXED, 6, 19, -, calendar.problem.sameLabel",
            "Día nuevo, -, 6, 19, -, calendar.problem.noForm",
            "Día nuevo, FIXED, 6, 31, -, calendar.problem.noDay",
            "Día nuevo, FIXED, 2, 29, -, -",
            "Día nuevo, NEXT_MONDAY, 13, 1, -, calendar.problem.noDay",
            "Día nuevo, EASTER, 6, 19, -, calendar.problem.easterOffset",
            "Día nuevo, EASTER, -, -, 81, calendar.problem.easterOffset"})
    void whatFindsNoDayIsSaid(String label, String form, Integer month, Integer day, Integer offset, String key) {
        assertThat(CalendarRules.check(rule(label, form, month, day, offset), ShippedHolidays.RULES))
                .extracting(Finding::key).isEqualTo(key == null ? List.of() : List.of(key));
    }
}
