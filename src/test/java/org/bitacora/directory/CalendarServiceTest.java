package org.bitacora.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bitacora.base.Problem;
import org.bitacora.directory.model.calendar.HolidayForms;
import org.bitacora.directory.model.calendar.HolidayRule;
import org.bitacora.directory.model.calendar.NonWorkingDay;
import org.bitacora.directory.model.calendar.TimeOff;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.i18n.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar as records of a workspace (G7, C22, C28; decision 0023).
class CalendarServiceTest {

    private static final LocalDate FROM = LocalDate.of(2026, 6, 26);
    private static final LocalDate WITH_THE_LAW = LocalDate.of(2026, 7, 14);
    private static final LocalDate WITHOUT = LocalDate.of(2026, 7, 13);

    @TempDir
    private Path folder;
    private DirectoryLaptop laptop;
    private CalendarService calendar;

    @BeforeEach
    void aLaptop() {
        laptop = new DirectoryLaptop(folder, "cucuta");
        calendar = laptop.directory().calendar();
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    private static HolidayRule rule(CalendarService of, String code) {
        return of.rules().stream().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
    }

    private static HolidayRule until(HolidayRule rule, LocalDate last) {
        return new HolidayRule(rule.id(), rule.code(), rule.label(), rule.form(), rule.month(), rule.day(),
                rule.easterOffset(), rule.validFrom(), last, rule.enabled());
    }

    private static HolidayRule fresh(String label, Integer month, Integer day) {
        String code = HolidayRule.codeOf(label);
        return new HolidayRule(HolidayRule.idOf(code), code, label, HolidayForms.FIXED, month, day, null, null, null,
                null);
    }

    @Test
    void theRuleOfTheChallengedLawIsSwitchedOffAndOnAndTakenBack() { // G7
        WorkingCalendar before = calendar.calendar();
        calendar.turn(rule(calendar, "CHIQUINQUIRA"), false);
        assertThat(calendar.calendar().addWorkingDays(FROM, 10)).isEqualTo(WITHOUT);
        assertThat(before.addWorkingDays(FROM, 10)).as("a calendar in hand stays what it was").isEqualTo(WITH_THE_LAW);
        laptop.workspace().undo();
        assertThat(calendar.calendar().addWorkingDays(FROM, 10)).isEqualTo(WITH_THE_LAW);
        laptop.workspace().redo();
        calendar.turn(rule(calendar, "CHIQUINQUIRA"), true);
        assertThat(calendar.calendar().addWorkingDays(FROM, 10)).isEqualTo(WITH_THE_LAW);
    }

    @Test
    void aRuleIsGivenItsLastDay() {
        HolidayRule law = rule(calendar, "CHIQUINQUIRA");
        calendar.saveRule(law, until(law, LocalDate.of(2026, 12, 31)));
        assertThat(calendar.calendar().holidays(2026)).containsKey(LocalDate.of(2026, 7, 13));
        assertThat(calendar.calendar().holidays(2027)).doesNotContainKey(LocalDate.of(2027, 7, 12));
        assertThat(rule(calendar, "CHIQUINQUIRA").validFrom()).as("its first day is as shipped")
                .isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void anOwnHolidayIsAddedAndItsNameIsUsedOnce() {
        calendar.addRule(fresh("Día de la frontera", 6, 19));
        assertThat(calendar.calendar().why(LocalDate.of(2026, 6, 19))).containsExactly("Día de la frontera");
        refused(() -> calendar.addRule(fresh("día de la FRONTERA", 6, 18)), "Ya hay un festivo que se llama");
        refused(() -> calendar.addRule(fresh("Otro día", 6, 31)), "un mes y un día que existan");
    }

    @Test
    void twoLaptopsThatJudgeALawDifferentlyHaveOneDifferenceToDecide() { // G12
        try (DirectoryLaptop other = new DirectoryLaptop(folder, "cali")) {
            HolidayRule law = rule(calendar, "CHIQUINQUIRA");
            calendar.saveRule(law, until(law, LocalDate.of(2026, 12, 31)));
            CalendarService hers = other.directory().calendar();
            hers.saveRule(law, until(law, LocalDate.of(2027, 12, 31)));
            hers.add(new TimeOff(LocalDate.of(2026, 10, 2), null, "76001", "Día cívico"));
            calendar.add(new TimeOff(LocalDate.of(2026, 10, 2), null, "76001", "Día cívico"));
            laptop.receive(other);
            assertThat(laptop.workspace().<List<String>>read(reading -> reading.conflicts().stream()
                    .map(conflict -> conflict.field()).toList())).containsExactly("validTo");
            assertThat(calendar.daysOff()).hasSize(1);
        }
    }

    @Test
    void aCivicDayCountsInItsMunicipalityUntilItIsTakenAway() {
        LocalDate friday = LocalDate.of(2026, 10, 2);
        calendar.add(new TimeOff(friday, null, "54001", "Día cívico"));
        NonWorkingDay noted = calendar.daysOff().getFirst();
        assertThat(calendar.calendar().isWorkingDay(friday)).isTrue();
        assertThat(calendar.calendar().in("54001").why(friday)).containsExactly("Día cívico");
        calendar.remove(noted);
        assertThat(calendar.calendar().in("54001").isWorkingDay(friday)).isTrue();
        laptop.workspace().undo();
        assertThat(calendar.daysOff()).containsExactly(noted);
        calendar.remove(noted);
        calendar.add(new TimeOff(friday, null, "54001", "Fiestas patronales"));
        assertThat(calendar.daysOff()).extracting(NonWorkingDay::reason).containsExactly("Fiestas patronales");
    }

    @Test
    void aClosureIsNotedForItsWorkedDaysAsOneAct() {
        calendar.add(new TimeOff(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3), null, "Cierre de fin de año"));
        assertThat(calendar.daysOff()).hasSize(8).extracting(NonWorkingDay::date)
                .doesNotContain(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 1));
        assertThat(calendar.calendar().addWorkingDays(LocalDate.of(2026, 12, 18), 1))
                .isEqualTo(LocalDate.of(2027, 1, 4));
        laptop.workspace().undo();
        assertThat(calendar.daysOff()).isEmpty();
    }

    @Test
    void aDayOnWhichNobodyWorksAnywayIsRefusedWithItsName() {
        refused(LocalDate.of(2026, 7, 20), null, "Cierre", "Ese día ya no es hábil: Independencia.");
        refused(LocalDate.of(2026, 10, 3), null, "Cierre", "Ese día ya no es hábil: sábado.");
        refused(null, null, "Cierre", "Escriba la fecha");
        refused(LocalDate.of(2026, 10, 2), null, null, "Escriba el motivo");
        refused(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 1), "Cierre", "anterior al primero");
        refused(LocalDate.of(2026, 10, 2), LocalDate.of(2027, 10, 1), "Cierre", "más de 92 días");
        assertThat(calendar.daysOff()).isEmpty();
    }

    private void refused(LocalDate first, LocalDate last, String reason, String words) {
        refused(() -> calendar.add(new TimeOff(first, last, null, reason)), words);
    }

    private static void refused(Runnable act, String words) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(Texts.of(problem)).contains(words));
    }
}
