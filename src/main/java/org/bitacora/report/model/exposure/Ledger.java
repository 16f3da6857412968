package org.bitacora.report.model.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All the counts that a workbook shows or lets be computed, and how they add up: what an attentive reader knows. It
/// keeps the order in which counts were entered, so that every laptop hides the same.
final class Ledger {

    private static final long DEAREST = 1_000;
    private static final long UNKNOWN = Long.MAX_VALUE;

    /// One count.
    ///
    /// @param shown whether a cell shows it
    /// @param small whether nobody may find it
    /// @param least what a reader knows it is at least
    /// @param most what a reader knows it is at most
    /// @param cost what it costs to hide it
    record Entry(int place, long value, boolean shown, boolean small, long least, long most, long cost) {
    }

    /// A whole that is known to be the sum of its parts.
    record Sum(Count whole, List<Count> parts) {
    }

    private final int threshold;
    private final Map<Count, Entry> entries = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Set<Count> withheld = new HashSet<>();

    Ledger(int threshold) {
        this.threshold = threshold;
    }

    /// Groups of fewer are small.
    int threshold() {
        return threshold;
    }

    /// A count of people that has a cell. Nobody is a group that may be shown.
    void show(Count count, long value) {
        enter(count, value, true, isSmall(value), 0, UNKNOWN);
    }

    /// One that is only shown because it is above zero.
    void showIfAny(Count count, long value) {
        enter(count, value, true, isSmall(value), Math.min(1, value), UNKNOWN);
    }

    /// One that must stay unknown whatever it is.
    void protect(Count count, long value) {
        enter(count, value, true, true, 0, UNKNOWN);
    }

    /// One with a cell that stays hidden whatever it is.
    void withhold(Count count, long value) {
        entries.put(count, new Entry(entries.size(), value, true, isSmall(value), 0, UNKNOWN, 0));
        withheld.add(count);
    }

    /// Whether its cell is hidden from the first.
    boolean isHidden(Count count) {
        Entry entry = entries.get(count);
        return entry.shown() && entry.small() || withheld.contains(count);
    }

    /// One without a cell, whose people must not be found by subtracting either.
    void imply(Count count, long value) {
        enter(count, value, false, isSmall(value), 0, UNKNOWN);
    }

    /// One without a cell that nobody is protected by.
    void suppose(Count count, long value) {
        enter(count, value, false, false, 0, UNKNOWN);
    }

    /// One that everybody can count.
    void fix(Count count, long value) {
        enter(count, value, false, false, value, value);
    }

    boolean isSmall(long value) {
        return value > 0 && value < threshold;
    }

    private void enter(Count count, long value, boolean shown, boolean small, long least, long most) {
        // An empty cell tells more by being hidden than it protects, so it is among the last to be chosen.
        long cost = !shown ? 0 : worth(count) * (value == 0 ? 4L * threshold : 1 + Math.min(value, DEAREST));
        entries.put(count, new Entry(entries.size(), value, shown, small, least, most, cost));
    }

    /// How dear a number is to a reader beside others of its size: totals are what a report is read for.
    private static long worth(Count count) {
        return switch (count) {
            case Count.People people when people.group() == null -> people.gender() == null ? 30 : 3;
            case Count.People people when people.gender() == null -> people.span() == Span.NEW ? 5 : 10;
            case Count.AtPlace place when place.group() == null -> 5;
            case Count.Participations all -> all.group() == null ? 20 : 5;
            case Count.Pairs pairs when pairs.training() == null -> 20;
            default -> 1;
        };
    }

    /// Without parts the whole is nobody, which everybody knows: a quarter without any training has no pairs.
    void sum(Count whole, Collection<? extends Count> parts) {
        sums.add(new Sum(whole, List.copyOf(parts)));
    }

    /// The parts are together at most the whole. Where they are the whole, a reader may well guess so.
    void atMost(Count whole, Collection<? extends Count> parts, Count.Rest rest) {
        long left = value(whole) - parts.stream().mapToLong(this::value).sum();
        atMost(whole, parts, rest, left);
    }

    /// @param left what the whole has more than all its parts, also those that have no entry
    void atMost(Count whole, Collection<? extends Count> parts, Count.Rest rest, long left) {
        if (parts.isEmpty() || left < 0) {
            return;
        }
        List<Count> all = new ArrayList<>(parts);
        if (left > 0) {
            suppose(rest, left);
            all.add(rest);
        }
        sum(whole, all);
    }

    /// So many times the part is at most the whole, as where everybody came at least twice.
    void atMostTimes(int times, Count part, Count whole, Span span) {
        long left = value(whole) - times * value(part);
        if (left >= 0) {
            List<Count> copies = new ArrayList<>(List.of(part));
            for (int copy = 1; copy < times; copy++) {
                Count same = new Count.Rest("again" + copy, part, span);
                suppose(same, value(part));
                sum(same, List.of(part));
                copies.add(same);
            }
            atMost(whole, copies, new Count.Rest("moreTimes", part, span));
        }
    }

    boolean has(Count count) {
        return entries.containsKey(count);
    }

    long value(Count count) {
        return entries.get(count).value();
    }

    Map<Count, Entry> entries() {
        return entries;
    }

    List<Sum> sums() {
        return sums;
    }
}
