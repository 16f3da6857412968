package org.bitacora.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrainingScheduleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 19);

    /// A18: sessions are programada, reprogramada, realizada or cancelada; the training says one word for all.
    @Test
    void oneWordStandsForAllSessions() {
        String cases = """
                SCHEDULED                 | SCHEDULED
                HELD                      | HELD
                HELD SCHEDULED            | SCHEDULED
                HELD RESCHEDULED          | RESCHEDULED
                HELD CANCELLED            | HELD
                CANCELLED CANCELLED       | CANCELLED
                """;
        cases.lines().map(line -> line.split("\\|")).forEach(each ->
                assertThat(schedule(each[0].strip().split(" ")).state()).as(each[0]).isEqualTo(each[1].strip()));
        assertThat(TrainingSchedule.of(List.of()).state()).isEqualTo(TrainingCodes.SCHEDULED);
    }

    @Test
    void itIsUnderWayWhileSomeSessionsStillWait() {
        assertThat(schedule("HELD", "SCHEDULED").isUnderWay()).isTrue();
        assertThat(schedule("HELD", "CANCELLED").isUnderWay()).isFalse();
        assertThat(schedule("SCHEDULED").isUnderWay()).isFalse();
    }

    @Test
    void sessionsStandInTheOrderInWhichTheyHappen() {
        TrainingSession undated = session(null, "SCHEDULED");
        TrainingSession late = session(TODAY.plusDays(7), "SCHEDULED");
        TrainingSession early = session(TODAY, "HELD");
        assertThat(TrainingSchedule.of(List.of(undated, late, early)).sessions()).containsExactly(early, late, undated);
    }

    @Test
    void aCancelledSessionDoesNotMoveTheTrainingToItsQuarter() {
        TrainingSchedule schedule = TrainingSchedule.of(List.of(session(LocalDate.of(2026, 2, 3), "CANCELLED"),
                session(LocalDate.of(2026, 4, 1), "HELD")));
        assertThat(schedule.quarter()).contains(new Quarter(2026, 2));
        assertThat(schedule("CANCELLED").firstDay()).isPresent();
    }

    @Test
    void theSessionMeantIsTheLastThatHasBegun() {
        TrainingSession past = session(TODAY.minusDays(7), "HELD");
        TrainingSession today = session(TODAY, "SCHEDULED");
        TrainingSession future = session(TODAY.plusDays(7), "SCHEDULED");
        TrainingSchedule schedule = TrainingSchedule.of(List.of(past, today, future));
        assertThat(schedule.current(TODAY)).contains(today);
        assertThat(schedule.current(TODAY.minusDays(1))).contains(past);
        assertThat(schedule.current(TODAY.minusYears(1))).contains(past);
        assertThat(TrainingSchedule.of(List.of()).current(TODAY)).isEmpty();
    }

    @Test
    void quartersAreReadAndWritten() {
        assertThat(Quarter.of(TODAY)).hasToString("2026-T1");
        assertThat(Quarter.read("2026-t4")).contains(new Quarter(2026, 4));
        assertThat(Quarter.read("2026-T5")).isEmpty();
        assertThat(new Quarter(2026, 1).lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(new Quarter(2026, 1).previous()).isEqualTo(new Quarter(2025, 4));
    }

    private static TrainingSchedule schedule(String... states) {
        return TrainingSchedule.of(Arrays.stream(states).map(state -> session(TODAY, state)).toList());
    }

    private static TrainingSession session(LocalDate date, String state) {
        return new TrainingSession(UUID.randomUUID(), UUID.randomUUID(), date, LocalTime.of(8, 0), LocalTime.NOON, state,
                null, "Marcela", null);
    }
}
