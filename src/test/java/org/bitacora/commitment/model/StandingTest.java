package org.bitacora.commitment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Finding;
import org.bitacora.directory.model.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

/// How a commitment stands on a day (C10, C15, domain.md §7.1): all of it derived.
class StandingTest {

    private static final WorkingDays DAYS = WorkingCalendar.shipped()::workingDaysBetween;
    private static final LocalDate AGREED = LocalDate.of(2026, 3, 20);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 4, 1);

    private static Commitment commitment() {
        return Commitment.agreed(id(1), null, AGREED).withText("Publicar la agenda de cupos").due(WEDNESDAY);
    }

    private static UUID id(int number) {
        return new UUID(0x7000, 0x8000000000000000L + number);
    }

    private static Standing on(Commitment one, LocalDate today) {
        return Standing.of(one, List.of(), List.of(), today, DAYS);
    }

    private static Standing on(LocalDate today) {
        return on(commitment(), today);
    }

    @Test
    void onItsDayItIsNotYetOverdue() {
        assertThat(on(WEDNESDAY).status()).isEqualTo(CommitmentCodes.PENDING);
        assertThat(on(WEDNESDAY).left()).isZero();
        assertThat(on(WEDNESDAY).isDueWithin(5)).isTrue();
        assertThat(on(AGREED).left()).isEqualTo(7);
    }

    /// Thursday 2, Good Friday and the weekend are no working days: on Easter Monday it ages by one.
    @Test
    void ageingLeavesOutHolyWeek() {
        assertThat(on(WEDNESDAY.plusDays(1)).isOverdue()).isTrue();
        assertThat(on(WEDNESDAY.plusDays(1)).overdue()).isZero();
        assertThat(on(LocalDate.of(2026, 4, 5)).overdue()).isZero();
        assertThat(on(LocalDate.of(2026, 4, 6)).overdue()).isEqualTo(1);
        assertThat(on(LocalDate.of(2026, 4, 8)).overdue()).isEqualTo(3);
    }

    @Test
    void whatIsClosedIsNeverOverdue() {
        LocalDate later = WEDNESDAY.plusMonths(2);
        assertThat(on(commitment().fulfilled(later, null), later).status()).isEqualTo(CommitmentCodes.FULFILLED);
        assertThat(on(commitment().cancelled("La entidad se retiró", later, null), later).isOverdue()).isFalse();
        assertThat(on(commitment().fulfilled(later, null), later).left()).isEqualTo(-1);
    }

    @Test
    void withoutADayItIsNeverOverdueAndStandsLast() {
        Commitment undated = commitment().due(null);
        assertThat(on(undated, WEDNESDAY.plusYears(1)).isOverdue()).isFalse();
        List<Standing> order = List.of(on(undated, AGREED), on(commitment().fulfilled(AGREED, null), AGREED),
                on(AGREED)).stream().sorted(Standing.BY_URGENCY).toList();
        assertThat(order).extracting(one -> one.commitment().dueDate() == null, Standing::isOpen).containsExactly(
                tuple(false, true), tuple(true, true),
                tuple(false, false));
    }

    @Test
    void theLastProgressThatSomebodySaidCounts() {
        FollowUp first = FollowUp.on(id(2), id(1), AGREED, null).saying(40, null);
        FollowUp words = FollowUp.on(id(3), id(1), AGREED.plusDays(3), null).saying(null, "Se llamó a la ESE");
        Standing standing = Standing.of(commitment(), List.of(first, words), List.of(), WEDNESDAY, DAYS);
        assertThat(standing.progress()).isEqualTo(40);
        assertThat(standing.followUps()).containsExactly(words, first);
    }

    @Test
    void everyDayItEverHadIsKeptInOrder() {
        LocalDate third = WEDNESDAY.plusDays(30);
        Rescheduling one = moved(4, WEDNESDAY, WEDNESDAY.plusDays(10), AGREED.plusDays(1));
        Rescheduling two = moved(5, WEDNESDAY.plusDays(10), third, AGREED.plusDays(2));
        Standing standing = Standing.of(commitment().due(third), List.of(), List.of(two, one), AGREED, DAYS);
        assertThat(standing.oldDates()).containsExactly(WEDNESDAY, WEDNESDAY.plusDays(10));
        assertThat(standing.isRescheduled()).isTrue();
    }

    private static Rescheduling moved(int number, LocalDate from, LocalDate to, LocalDate decided) {
        return new Rescheduling(id(number), id(1), from, to, decided, null);
    }

    /// What a session follows up (C10): what was open at its beginning, also what it closed itself.
    @Test
    void aSessionFollowsUpWhatWasOpenThatMorning() {
        LocalDate session = LocalDate.of(2026, 4, 17);
        assertThat(commitment().wasOpenOn(session)).isTrue();
        assertThat(commitment().fulfilled(session, id(9)).wasOpenOn(session)).isTrue();
        assertThat(commitment().fulfilled(session.minusDays(1), null).wasOpenOn(session)).isFalse();
        assertThat(commitment().wasOpenOn(AGREED.minusDays(1))).isFalse();
    }

    @Test
    void theRulesSpeakOfWhatIsMissingAndForbidWhatCannotBe() {
        assertThat(CommitmentRules.check(Commitment.agreed(id(1), null, AGREED))).extracting(Finding::key,
                Finding::blocks).containsExactly(tuple("commitment.problem.noText", true),
                tuple("commitment.problem.nobody", false),
                tuple("commitment.problem.noDue", false));
        assertThat(keys(commitment().withAssignee(id(7), null).due(AGREED.minusDays(1))))
                .containsExactly("commitment.problem.dueBeforeAgreed");
        assertThat(keys(commitment().withAssignee(id(7), null).fulfilled(AGREED.minusDays(1), null)))
                .containsExactly("commitment.problem.closedBeforeAgreed");
        assertThat(Finding.anyBlocks(CommitmentRules.check(commitment().cancelled(" ", WEDNESDAY, null)))).isTrue();
        FollowUp told = FollowUp.on(id(2), id(1), AGREED, null);
        assertThat(Finding.anyBlocks(CommitmentRules.check(told.saying(101, "Listo")))).isTrue();
        assertThat(Finding.anyBlocks(CommitmentRules.check(told.saying(-1, "Listo")))).isTrue();
        assertThat(CommitmentRules.check(told.saying(100, null))).isEmpty();
    }

    private static List<String> keys(Commitment one) {
        return CommitmentRules.check(one).stream().map(Finding::key).toList();
    }
}
