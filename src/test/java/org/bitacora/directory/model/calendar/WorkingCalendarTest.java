package org.bitacora.directory.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bitacora.directory.model.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Terms in working days (C22, C28) against requirements G7, `domain.md` §6.1 and the figures that were computed
/// elsewhere.
class WorkingCalendarTest {

    private static final WorkingCalendar SHIPPED = WorkingCalendar.shipped();
    private static final String CHIQUINQUIRA = "CHIQUINQUIRA";

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static WorkingCalendar withoutTheNewLaw() {
        return WorkingCalendar.of(List.of(HolidayRule.blank(CHIQUINQUIRA).turned(false)), List.of());
    }

    @ParameterizedTest
    @CsvSource({
            "2026-03-20, 2026-04-08, 2026-04-22, 2026-04-08, 2026-04-22",
            "2026-06-26, 2026-07-14, 2026-07-29, 2026-07-13, 2026-07-28",
            "2026-07-01, 2026-07-16, 2026-07-31, 2026-07-15, 2026-07-30",
            "2026-07-06, 2026-07-22, 2026-08-05, 2026-07-21, 2026-08-04",
            "2026-12-04, 2026-12-21, 2027-01-06, 2026-12-21, 2027-01-06",
            "2026-12-18, 2027-01-05, 2027-01-20, 2027-01-05, 2027-01-20"})
    void tenAndTwentyWorkingDaysOf2026AreThoseOfTheLaw(LocalDate from, LocalDate ten, LocalDate twenty,
            LocalDate tenWithout, LocalDate twentyWithout) { // G7
        assertThat(SHIPPED.addWorkingDays(from, 10)).isEqualTo(ten);
        assertThat(SHIPPED.addWorkingDays(from, 20)).isEqualTo(twenty);
        assertThat(withoutTheNewLaw().addWorkingDays(from, 10)).as("Ley 2578 switched off").isEqualTo(tenWithout);
        assertThat(withoutTheNewLaw().addWorkingDays(from, 20)).isEqualTo(twentyWithout);
    }

    @Test
    void termsAreThoseThatWereComputedElsewhere() { // domain.json
        for (JsonNode row : Oracle.rows("addWorkingDays")) {
            assertThat(SHIPPED.addWorkingDays(day(row.get("start").asString()), row.get("n").asInt())).as("%s", row)
                    .isEqualTo(day(row.get("due").asString()));
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-06-27, 1, 2025-07-01", "2027-03-19, 10, 2027-04-07", "2026-07-20, 1, 2026-07-21",
            "2026-10-03, 0, 2026-10-03"})
    void termsAreThoseCountedByHand(LocalDate start, int n, LocalDate due) { // domain.md §6.1
        assertThat(SHIPPED.addWorkingDays(start, n)).isEqualTo(due);
    }

    @Test
    void holidaysOfTheYearsAreThoseThatWereComputedElsewhereWithTheirNames() { // domain.json
        List<String> years = List.of("2024", "2025", "2026", "2027", "2028");
        for (String year : years) {
            Map<LocalDate, List<String>> expected = new TreeMap<>();
            Oracle.of("holidays").get(year).valueStream().forEach(row -> expected.computeIfAbsent(
                    day(row.get("date").asString()), any -> new ArrayList<>()).add(row.get("name").asString()));
            assertThat(SHIPPED.holidays(Integer.parseInt(year)).keySet()).as(year)
                    .containsExactlyElementsOf(expected.keySet());
            expected.forEach((date, names) -> assertThat(SHIPPED.holidays(date.getYear()).get(date)).as("%s", date)
                    .containsExactlyInAnyOrderElementsOf(names));
        }
    }

    @Test
    void theYear2025HasEighteenHolidaysOnSeventeenDays() { // G7
        assertThat(SHIPPED.holidays(2025)).hasSize(17).doesNotContainKey(day("2025-07-14"));
        assertThat(SHIPPED.holidays(2025).values().stream().mapToInt(List::size).sum()).isEqualTo(18);
        assertThat(SHIPPED.holidays(2025).get(day("2025-06-30")))
                .containsExactly("Sagrado Corazón", "San Pedro y San Pablo");
        assertThat(SHIPPED.holidays(2026)).hasSize(19).containsKey(day("2026-07-13"));
        assertThat(SHIPPED.holidays(2029)).as("the 9th is a Monday").containsKey(day("2029-07-09"));
    }

    @Test
    void theLatestNoticeIsRemindedOfOnTheLastWorkingDayUpToIt() { // domain.json, G8
        for (JsonNode row : Oracle.rows("noticeTwoWeeks")) {
            LocalDate latest = day(row.get("session").asString()).minusDays(14);
            assertThat(latest).isEqualTo(day(row.get("latestNotice").asString()));
            assertThat(SHIPPED.lastWorkingDayUpTo(latest)).as("%s", row)
                    .isEqualTo(day(row.get("reminderWorkingDay").asString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-30", "2026-03-31", "2026-04-01", "2026-12-24", "2026-12-31"})
    void theDaysBeforeHolidaysAreWorked(LocalDate date) { // domain.md §6.1
        assertThat(SHIPPED.isWorkingDay(date)).isTrue();
        assertThat(SHIPPED.why(date)).isEmpty();
    }

    @Test
    void aDayOffSaysWhy() {
        assertThat(SHIPPED.why(day("2026-10-03"))).containsExactly("sábado");
        assertThat(SHIPPED.why(day("2026-07-13"))).containsExactly("Virgen de Chiquinquirá (Ley 2578/2026)");
        assertThat(SHIPPED.why(day("2027-08-07"))).containsExactly("sábado", "Batalla de Boyacá");
    }

    @Test
    void aTermTellsWhichWeekdaysItSkippedAndWhy() {
        Deadline deadline = SHIPPED.deadline(day("2026-06-26"), 10);
        assertThat(deadline.due()).isEqualTo(day("2026-07-14"));
        assertThat(deadline.skipped()).containsExactly(
                new DayOff(day("2026-06-29"), List.of("San Pedro y San Pablo")),
                new DayOff(day("2026-07-13"), List.of("Virgen de Chiquinquirá (Ley 2578/2026)")));
        assertThat(deadline.weekendDays()).isEqualTo(6);
        assertThat(SHIPPED.deadline(day("2026-10-03"), 0)).as("no days at all end where they begin")
                .isEqualTo(new Deadline(day("2026-10-03"), 0, day("2026-10-03"), List.of()));
    }

    @Test
    void aTermOfLessThanNoDaysIsAMistake() {
        assertThatThrownBy(() -> SHIPPED.addWorkingDays(day("2026-10-01"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ageCountsTheWorkingDaysAfterOneDayUpToTheOther() {
        assertThat(SHIPPED.workingDaysBetween(day("2026-06-26"), day("2026-07-14"))).isEqualTo(10);
        assertThat(SHIPPED.workingDaysBetween(day("2026-06-26"), day("2026-06-29"))).isZero();
        assertThat(SHIPPED.workingDaysBetween(day("2026-07-14"), day("2026-07-14"))).isZero();
        assertThat(SHIPPED.workingDaysBetween(day("2026-07-14"), day("2026-06-26"))).isZero();
    }

    @Test
    void daysOffOfAPlaceCountThereAndThoseOfEverywhereCountEverywhere() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of(), List.of(
                NonWorkingDay.of(day("2026-10-02"), "54001", "Día cívico de Cúcuta"),
                NonWorkingDay.of(day("2026-10-05"), "54", "Día del departamento"),
                NonWorkingDay.of(day("2026-10-06"), null, "Cierre de la oficina")));
        assertThat(calendar.addWorkingDays(day("2026-10-01"), 3)).isEqualTo(day("2026-10-07"));
        assertThat(calendar.in("54001").addWorkingDays(day("2026-10-01"), 3)).isEqualTo(day("2026-10-09"));
        assertThat(calendar.in("54").isWorkingDay(day("2026-10-02"))).as("the department is more than its capital")
                .isTrue();
        assertThat(calendar.in("54").isWorkingDay(day("2026-10-05"))).isFalse();
        assertThat(calendar.in("76001").isWorkingDay(day("2026-10-05"))).isTrue();
        assertThat(calendar.in("54001").deadline(day("2026-10-01"), 1).skipped()).extracting(DayOff::names)
                .contains(List.of("Día cívico de Cúcuta"));
        assertThat(calendar.in("54001").in(null).isWorkingDay(day("2026-10-02"))).isTrue();
    }
}
