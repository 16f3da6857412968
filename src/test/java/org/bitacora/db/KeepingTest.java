package org.bitacora.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// `reliability.md` §3: 7 daily, 4 weekly, 12 monthly.
class KeepingTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 3, 19, 18, 0);

    @Test
    void aYearOfEveningsLeavesAWeekAMonthAndAYearBehind() {
        List<LocalDateTime> copies = new ArrayList<>();
        for (int day = 0; day < 400; day++) {
            copies.add(EVENING.minusDays(day));
        }
        assertThat(new TreeSet<>(Keeping.of(copies)).descendingSet()).extracting(LocalDateTime::toLocalDate)
                .extracting(LocalDate::toString).containsExactly(
                        "2026-03-19", "2026-03-18", "2026-03-17", "2026-03-16", "2026-03-15", "2026-03-14",
                        "2026-03-13", "2026-03-08", "2026-03-01", "2026-02-28", "2026-01-31", "2025-12-31",
                        "2025-11-30", "2025-10-31", "2025-09-30", "2025-08-31", "2025-07-31", "2025-06-30",
                        "2025-05-31", "2025-04-30");
    }

    @Test
    void ofADayWithManyCopiesTheLastThreeStay() {
        List<LocalDateTime> copies = List.of(EVENING, EVENING.minusHours(1), EVENING.minusHours(2),
                EVENING.minusHours(3), EVENING.minusDays(1), EVENING.minusDays(1).minusHours(1));
        assertThat(Keeping.of(copies)).containsExactlyInAnyOrder(EVENING, EVENING.minusHours(1),
                EVENING.minusHours(2), EVENING.minusDays(1));
    }

    @Test
    void theNewestIsAlwaysKeptAndNeverTooManyAre() {
        Random random = new Random(20260319);
        List<LocalDateTime> copies = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            copies.add(EVENING.plusHours(random.nextInt(20_000)));
            Set<LocalDateTime> kept = Keeping.of(copies);
            assertThat(kept).contains(copies.stream().max(LocalDateTime::compareTo).orElseThrow());
            assertThat(kept.size()).isLessThanOrEqualTo(26);
            copies.retainAll(kept);
        }
    }
}
