package org.bitacora.training.model;

import java.util.List;
import java.util.function.Predicate;

/// What was counted in one session, by group and gender. Totals hold every count there is, also those of groups that
/// this version does not know.
public record HeadCounts(List<HeadCount> counts) {

    public static final HeadCounts NONE = new HeadCounts(List.of());
    /// More than any room holds: what lies above is a slip of the finger.
    public static final int MOST = 99_999;

    public HeadCounts {
        counts = List.copyOf(counts);
    }

    /// The number noted, or null for none.
    public Integer number(String group, String gender) {
        return counts.stream().filter(count -> count.isOf(group, gender)).map(HeadCount::number)
                .filter(number -> number != null).findFirst().orElse(null);
    }

    public int ofGroup(String group) {
        return sum(count -> group.equals(count.profileGroup()));
    }

    public int ofGender(String gender) {
        return sum(count -> gender.equals(count.gender()));
    }

    public int total() {
        return sum(count -> true);
    }

    private int sum(Predicate<HeadCount> wanted) {
        return counts.stream().filter(wanted).mapToInt(HeadCount::people).sum();
    }

    /// Whether a number can be one of people who came.
    public static boolean isCount(Integer number) {
        return number == null || number >= 0 && number <= MOST;
    }
}
