package org.bitacora.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// A set of changes by their ids, kept as runs of numbers: the changes of an incarnation are numbered without gaps, so
/// that a whole year takes one run. Immutable.
public final class ChangeSet {

    public static final ChangeSet NONE = new ChangeSet(Map.of());

    /// The numbers from one to another, both included.
    public record Run(long from, long to) {

        public Run {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("no run: " + from + "-" + to);
            }
        }

        long size() {
            return to - from + 1;
        }

        @Override
        public String toString() {
            return from == to ? Long.toString(from) : from + "-" + to;
        }
    }

    private final Map<UUID, List<Run>> runs;

    /// @param runs of each incarnation, in ascending order and not touching each other
    public ChangeSet(Map<UUID, List<Run>> runs) {
        TreeMap<UUID, List<Run>> kept = new TreeMap<>();
        runs.forEach((incarnation, its) -> {
            if (!its.isEmpty()) {
                kept.put(incarnation, List.copyOf(its));
            }
        });
        this.runs = kept;
    }

    /// Reads what [#text] wrote.
    ///
    /// @throws IllegalArgumentException if the text is of no set
    public static ChangeSet parse(String text) {
        Map<UUID, List<Run>> runs = new TreeMap<>();
        for (String line : text == null || text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            String[] parts = line.split(":", 2);
            runs.put(UUID.fromString(parts[0]), runs(parts.length < 2 ? "" : parts[1]));
        }
        return new ChangeSet(runs);
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        for (String part : text.split(",")) {
            String[] ends = part.split("-", 2);
            Run run = new Run(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
            if (!runs.isEmpty() && run.from() <= runs.getLast().to()) {
                throw new IllegalArgumentException("runs out of order: " + part);
            }
            runs.add(run);
        }
        return runs;
    }

    /// "0190…:1-498,502": an incarnation a line.
    public String text() {
        return runs.entrySet().stream().map(one -> one.getKey() + ":" + one.getValue().stream().map(Run::toString)
                .collect(Collectors.joining(","))).collect(Collectors.joining("\n"));
    }

    public Map<UUID, List<Run>> runs() {
        return runs;
    }

    public List<Run> of(UUID incarnation) {
        return runs.getOrDefault(incarnation, List.of());
    }

    public boolean contains(ChangeId id) {
        return of(id.incarnation()).stream().anyMatch(run -> run.from() <= id.seq() && id.seq() <= run.to());
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    public long size() {
        return runs.values().stream().flatMap(List::stream).mapToLong(Run::size).sum();
    }

    /// What is in this set and not in the other.
    public ChangeSet without(ChangeSet other) {
        Map<UUID, List<Run>> left = new TreeMap<>();
        runs.forEach((incarnation, its) -> left.put(incarnation, without(its, other.of(incarnation))));
        return new ChangeSet(left);
    }

    private static List<Run> without(List<Run> its, List<Run> others) {
        List<Run> left = new ArrayList<>();
        for (Run run : its) {
            long from = run.from();
            for (Run other : others) {
                if (other.to() >= from && other.from() <= run.to()) {
                    keep(from, other.from() - 1, left);
                    from = other.to() + 1;
                }
            }
            keep(from, run.to(), left);
        }
        return left;
    }

    private static void keep(long from, long to, List<Run> into) {
        if (from <= to) {
            into.add(new Run(from, to));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeSet that && runs.equals(that.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
