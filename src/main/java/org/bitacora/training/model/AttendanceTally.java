package org.bitacora.training.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bitacora.base.Ids;

/// How many people of each group and gender attended: "Salud 21, 5 H · 15 M · 1 otro". A person who stands in several
/// rows, or under two records that are one, counts once, as she is in her first row.
///
/// @param counts number of people by group, then by gender; a row that does not say counts under the empty code
public record AttendanceTally(Map<String, Map<String, Integer>> counts) {

    /// @param rows of one session, of one training or of a quarter
    /// @param representative the id that stands for all records of a person
    public static AttendanceTally of(Collection<Attendance> rows, UnaryOperator<UUID> representative) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        Set<UUID> counted = new HashSet<>();
        rows.stream().sorted(ORDER).filter(row -> counted.add(representative.apply(row.person())))
                .forEach(row -> counts.computeIfAbsent(text(row.profileGroup()), none -> new TreeMap<>())
                        .merge(text(row.gender()), 1, Integer::sum));
        return new AttendanceTally(counts);
    }

    /// The order of the sheet; rows of several sessions are told apart by their ids, so that all laptops agree.
    private static final Comparator<Attendance> ORDER = Comparator
            .comparing(Attendance::sheetRow, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Attendance::id, Ids::compare);

    private static String text(String code) {
        return Objects.requireNonNullElse(code, "");
    }

    public int count(String group, String gender) {
        return counts.getOrDefault(group, Map.of()).getOrDefault(gender, 0);
    }

    public int ofGroup(String group) {
        return counts.getOrDefault(group, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    public int ofGender(String gender) {
        return counts.values().stream().mapToInt(genders -> genders.getOrDefault(gender, 0)).sum();
    }

    public int total() {
        return counts.keySet().stream().mapToInt(this::ofGroup).sum();
    }
}
