package org.bitacora.mesa.model.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.calendar.NonWorkingDay;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaTemplate;
import org.bitacora.mesa.model.compliance.NoticeRule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// C08, G8 and domain.md §6.2 R1: two weeks ahead, counted in calendar days and sent on a working day.
class NoticeRuleTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 26);

    private final Mesa national = MesaTemplate.national().mesa(Ids.random(), null, "Mesa nacional", null);
    private final Mesa territorial = MesaTemplate.territorial().mesa(Ids.random(), null, "Mesa de Cúcuta", "54001");

    private static NoticeRule rule(Mesa mesa, String type, LocalDate date, LocalDate sent) {
        return NoticeRule.of(mesa, ComplianceYear.session(mesa, type, date, sent), CALENDAR);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12, ON_TIME, 14", "2026-03-13, LATE, 13", "2026-02-26, ON_TIME, 28", "2026-03-26, LATE, 0"})
    void aSessionOfThursday26MarchIsConvenedUntil12March(LocalDate sent, Verdict verdict, int ahead) { // G8
        NoticeRule rule = rule(national, MesaCodes.ORDINARY, THURSDAY, sent);
        assertThat(rule.verdict()).isEqualTo(verdict);
        assertThat(rule.daysAhead()).isEqualTo(ahead);
        assertThat(rule.limit()).isEqualTo("2026-03-12");
        assertThat(rule.warns(THURSDAY)).isEqualTo(verdict == Verdict.LATE);
    }

    @Test
    void aLateNoticeOfAnExtraordinarySessionIsOnlyInformation() { // X14
        NoticeRule rule = rule(national, MesaCodes.EXTRAORDINARY, THURSDAY, THURSDAY.minusDays(2));
        assertThat(rule.verdict()).isEqualTo(Verdict.LATE);
        assertThat(rule.warns(THURSDAY)).isFalse();
        assertThat(rule.sentence(THURSDAY).text()).contains("2 días antes", "información");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-27, 2026-07-13, 2026-07-10", "2026-03-19, 2026-03-05, 2026-03-05",
        "2026-04-16, 2026-04-02, 2026-04-01", "2026-04-17, 2026-04-03, 2026-04-01",
        "2027-01-15, 2027-01-01, 2026-12-31"})
    void theReminderIsTheLastWorkingDayUpToTheLimit(LocalDate date, LocalDate limit, LocalDate sendBy) { // noticeTwoWeeks
        NoticeRule rule = rule(national, MesaCodes.ORDINARY, date, null);
        assertThat(rule.limit()).isEqualTo(limit);
        assertThat(rule.sendBy()).isEqualTo(sendBy);
    }

    @Test
    void theReasonNamesTheHolidayOnWhichTheLimitFalls() {
        NoticeRule rule = rule(national, MesaCodes.ORDINARY, LocalDate.of(2026, 7, 27), null);
        assertThat(rule.sentence(LocalDate.of(2026, 7, 1)).text())
                .isEqualTo("Falta la convocatoria: envíela a más tardar el viernes 10 de julio de 2026.");
        assertThat(rule.reasons()).extracting(Sentence::text).containsExactly(
                "La sesión es el lunes 27 de julio de 2026; la convocatoria sale por lo menos 14 días antes: hasta el "
                        + "lunes 13 de julio de 2026.",
                "Ese día no se trabaja: Virgen de Chiquinquirá (Ley 2578/2026). El último día hábil para enviarla es el "
                        + "viernes 10 de julio de 2026.");
    }

    @Test
    void aMissingNoticeIsOpenUntilTheLimit() {
        NoticeRule rule = rule(national, MesaCodes.ORDINARY, THURSDAY, null);
        assertThat(rule.verdict()).isEqualTo(Verdict.MISSING);
        assertThat(rule.isOpen(LocalDate.of(2026, 3, 12))).isTrue();
        assertThat(rule.warns(LocalDate.of(2026, 3, 12))).isFalse();
        assertThat(rule.isOpen(LocalDate.of(2026, 3, 13))).isFalse();
        assertThat(rule.warns(LocalDate.of(2026, 3, 13))).isTrue();
    }

    @Test
    void aSessionThatMovedIsJudgedByItsNewDay() {
        assertThat(rule(national, MesaCodes.ORDINARY, THURSDAY, LocalDate.of(2026, 3, 13)).verdict())
                .isEqualTo(Verdict.LATE);
        assertThat(rule(national, MesaCodes.ORDINARY, THURSDAY.plusWeeks(1), LocalDate.of(2026, 3, 13)).verdict())
                .isEqualTo(Verdict.ON_TIME);
    }

    @Test
    void aTerritorialMesaHasNoTermUntilTheOneOfItsActIsEntered() {
        NoticeRule rule = rule(territorial, MesaCodes.ORDINARY, THURSDAY, THURSDAY);
        assertThat(rule.verdict()).isEqualTo(Verdict.NO_RULE);
        assertThat(rule.reasons()).isEmpty();
        assertThat(rule.warns(THURSDAY)).isFalse();
        assertThat(rule(ComplianceYear.noticed(territorial, 8), MesaCodes.ORDINARY, THURSDAY,
                LocalDate.of(2026, 3, 18)).verdict()).isEqualTo(Verdict.ON_TIME);
    }

    @Test
    void withoutADateNothingIsJudged() {
        assertThat(rule(national, MesaCodes.ORDINARY, null, THURSDAY).verdict()).isEqualTo(Verdict.NO_RULE);
        assertThat(rule(national, MesaCodes.ORDINARY, null, null).sentence(THURSDAY).text())
                .isEqualTo("Falta la fecha de la sesión.");
    }

    @Test
    void theCivicDayOfTheMesasTownIsNotWorked() {
        WorkingCalendar calendar = WorkingCalendar.of(List.of(),
                List.of(NonWorkingDay.of(LocalDate.of(2026, 3, 12), "54001", "Día cívico de Cúcuta")));
        Mesa mesa = ComplianceYear.noticed(territorial, 14);
        MesaSession session = ComplianceYear.session(mesa, MesaCodes.ORDINARY, THURSDAY, null);
        assertThat(NoticeRule.of(mesa, session, calendar).sendBy()).isEqualTo("2026-03-11");
        assertThat(NoticeRule.of(national, session, calendar).sendBy()).isEqualTo("2026-03-12");
    }
}
