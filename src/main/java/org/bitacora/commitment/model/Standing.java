package org.bitacora.commitment.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.base.Ids;

/// How a commitment stands on a day: what is derived and never stored (reliability.md §2).
///
/// @param status a code of `commitment_states.csv`, or [CommitmentCodes#OVERDUE]
/// @param overdue working days since its day, 0 while it is not overdue or no working day has passed since
/// @param left working days until its day; -1 if it has none, is closed or overdue
/// @param progress what was last said, 0 to 100; null if nobody said
/// @param followUps newest first
/// @param oldDates every day it once had, the first first, without the one it has now
public record Standing(Commitment commitment, String status, int overdue, int left, Integer progress,
        List<FollowUp> followUps, List<Rescheduling> reschedulings, List<LocalDate> oldDates) {

    private static final Comparator<FollowUp> NEWEST_FIRST = Comparator
            .comparing(FollowUp::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FollowUp::id, Ids::compare).reversed();
    private static final Comparator<Rescheduling> IN_ORDER = Comparator
            .comparing(Rescheduling::date, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Rescheduling::id, Ids::compare);

    /// Open ones first, by their day, those without one last; closed ones by the day of closing, newest first.
    public static final Comparator<Standing> BY_URGENCY = Comparator
            .comparing((Standing one) -> !one.commitment.isOpen())
            .thenComparing(one -> one.commitment.isOpen() ? orLast(one.commitment.dueDate()) : 0L)
            .thenComparing(one -> one.commitment.isOpen() ? 0L : -orFirst(one.commitment.closedOn()))
            .thenComparing(Standing::id, Ids::compare);

    public Standing {
        followUps = List.copyOf(followUps);
        reschedulings = List.copyOf(reschedulings);
        oldDates = List.copyOf(oldDates);
    }

    public static Standing of(Commitment commitment, List<FollowUp> followUps, List<Rescheduling> reschedulings,
            LocalDate today, WorkingDays days) {
        LocalDate due = commitment.dueDate();
        boolean counts = commitment.isOpen() && due != null;
        boolean late = counts && due.isBefore(today);
        List<FollowUp> told = followUps.stream().sorted(NEWEST_FIRST).toList();
        List<Rescheduling> moved = reschedulings.stream().sorted(IN_ORDER).toList();
        return new Standing(commitment, late ? CommitmentCodes.OVERDUE : stateOf(commitment),
                late ? days.between(due, today) : 0, counts && !late ? days.between(today, due) : -1,
                told.stream().map(FollowUp::progress).filter(said -> said != null).findFirst().orElse(null),
                told, moved, oldDates(due, moved));
    }

    private static String stateOf(Commitment commitment) {
        return commitment.state() == null ? CommitmentCodes.PENDING : commitment.state();
    }

    private static List<LocalDate> oldDates(LocalDate due, List<Rescheduling> moved) {
        Set<LocalDate> days = new LinkedHashSet<>();
        moved.stream().flatMap(one -> Stream.of(Optional.ofNullable(one.fromDate()),
                Optional.ofNullable(one.toDate()))).flatMap(Optional::stream).forEach(days::add);
        days.remove(due);
        return List.copyOf(days);
    }

    private static long orLast(LocalDate day) {
        return day == null ? Long.MAX_VALUE : day.toEpochDay();
    }

    private static long orFirst(LocalDate day) {
        return day == null ? 0 : day.toEpochDay();
    }

    public UUID id() {
        return commitment.id();
    }

    public boolean isOpen() {
        return commitment.isOpen();
    }

    public boolean isOverdue() {
        return status.equals(CommitmentCodes.OVERDUE);
    }

    /// Whether its day was moved at least once.
    public boolean isRescheduled() {
        return !reschedulings.isEmpty();
    }

    /// Whether it is open and its day comes within so many working days, today included.
    public boolean isDueWithin(int workingDays) {
        return left >= 0 && left <= workingDays;
    }
}
