package org.bitacora.report.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/// How many different people of each group and gender were trained. A person who came several times counts once, in the
/// group and gender of the first time by which she counts as trained, so that groups exclude each other (domain.md §4) and what was counted once does not
/// change when she comes again: the new people of the quarters add up to those of the year.
///
/// @param counts people by group, then by gender; who does not say stands under the empty code
public record PeopleTable(Map<String, Map<String, Integer>> counts) {

    public static PeopleTable of(Collection<AttendanceFact> attendances) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        counted(attendances).forEach(one -> counts.computeIfAbsent(said(one.group()), none -> new TreeMap<>())
                .merge(said(one.gender()), 1, Integer::sum));
        return new PeopleTable(counts);
    }

    /// Of each person the attendance by which she is counted: her first, or the first by which she had come to enough
    /// sessions. Whoever did not come to enough of any training is not among them.
    public static Collection<AttendanceFact> counted(Collection<AttendanceFact> attendances) {
        Map<UUID, AttendanceFact> first = new HashMap<>();
        attendances.stream().filter(AttendanceFact::trained).forEach(one -> first.merge(one.person(), one,
                (a, b) -> AttendanceFact.BY_TIME.compare(a, b) <= 0 ? a : b));
        return first.values();
    }

    static String said(String code) {
        return Objects.requireNonNullElse(code, "");
    }

    public long count(String group, String gender) {
        return counts.getOrDefault(group, Map.of()).getOrDefault(gender, 0);
    }

    public long ofGroup(String group) {
        return counts.getOrDefault(group, Map.of()).values().stream().mapToLong(Integer::longValue).sum();
    }

    public long ofGender(String gender) {
        return counts.values().stream().mapToLong(genders -> genders.getOrDefault(gender, 0)).sum();
    }

    public long total() {
        return counts.keySet().stream().mapToLong(this::ofGroup).sum();
    }
}
