package org.bitacora.db;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which copies are kept: the last few, and the newest of each of seven days, four weeks and twelve months
/// (`reliability.md` §3), so that a mistake noticed late still has a copy from before it.
final class Keeping {

    /// However many were made today, for instance before each of several receptions.
    static final int LAST = 3;
    static final int DAYS = 7;
    static final int WEEKS = 4;
    static final int MONTHS = 12;

    private Keeping() {
    }

    /// @param copies when each was made, in any order
    static Set<LocalDateTime> of(Collection<LocalDateTime> copies) {
        List<LocalDateTime> newestFirst = copies.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        Set<LocalDateTime> kept = new LinkedHashSet<>(newestFirst.subList(0, Math.min(LAST, newestFirst.size())));
        kept.addAll(newestOfEach(newestFirst, DAYS, LocalDateTime::toLocalDate));
        kept.addAll(newestOfEach(newestFirst, WEEKS, Keeping::week));
        kept.addAll(newestOfEach(newestFirst, MONTHS, YearMonth::from));
        return kept;
    }

    /// The Monday of its week.
    private static LocalDate week(LocalDateTime moment) {
        return moment.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<LocalDateTime> newestOfEach(List<LocalDateTime> newestFirst, int most,
            Function<LocalDateTime, ?> span) {
        Set<Object> seen = new HashSet<>();
        return newestFirst.stream().filter(moment -> seen.add(span.apply(moment))).limit(most).toList();
    }
}
