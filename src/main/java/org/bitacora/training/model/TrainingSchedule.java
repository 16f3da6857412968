package org.bitacora.training.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.base.Ids;

/// The sessions of one training in the order in which they happen, and what they say about it as a whole.
public record TrainingSchedule(List<TrainingSession> sessions) {

    /// By date and hour; what has none comes last.
    public static final Comparator<TrainingSession> ORDER = Comparator
            .comparing(TrainingSession::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(TrainingSession::startTime, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
            .thenComparing(TrainingSession::id, Ids::compare);

    public TrainingSchedule {
        sessions = sessions.stream().sorted(ORDER).toList();
    }

    public static TrainingSchedule of(Collection<TrainingSession> sessions) {
        return new TrainingSchedule(List.copyOf(sessions));
    }

    /// One word for all sessions, as a code of the session states: what still waits decides, then what was held; a
    /// training is cancelled only if nothing else is left of it.
    public String state() {
        var states = sessions.stream().map(TrainingSession::state).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return List.of(TrainingCodes.RESCHEDULED, TrainingCodes.SCHEDULED, TrainingCodes.HELD, TrainingCodes.CANCELLED)
                .stream().filter(states::contains).findFirst().orElse(TrainingCodes.SCHEDULED);
    }

    /// Whether some sessions were held while others still wait.
    public boolean isUnderWay() {
        return sessions.stream().anyMatch(session -> TrainingCodes.HELD.equals(session.state()))
                && !state().equals(TrainingCodes.HELD);
    }

    /// The first day, not counting cancelled sessions unless there is no other.
    public Optional<LocalDate> firstDay() {
        return days().findFirst();
    }

    public Optional<LocalDate> lastDay() {
        return days().reduce((before, after) -> after);
    }

    /// The quarter in which a training counts: that of its first day.
    public Optional<Quarter> quarter() {
        return firstDay().map(Quarter::of);
    }

    private Stream<LocalDate> days() {
        boolean allCancelled = state().equals(TrainingCodes.CANCELLED);
        return sessions.stream().filter(session -> allCancelled || !isCancelled(session))
                .map(TrainingSession::date).filter(Objects::nonNull);
    }

    private static boolean isCancelled(TrainingSession session) {
        return TrainingCodes.CANCELLED.equals(session.state());
    }

    /// Who leads the sessions, each named once.
    public List<String> facilitators() {
        return sessions.stream().map(TrainingSession::facilitator).filter(Objects::nonNull).distinct().toList();
    }

    /// The session that somebody who opens the training most likely means: today's, else the last that has begun, else
    /// the first.
    public Optional<TrainingSession> current(LocalDate today) {
        Optional<TrainingSession> begun = sessions.stream().filter(session -> !isCancelled(session))
                .filter(session -> session.date() != null && !session.date().isAfter(today))
                .reduce((before, after) -> after);
        return begun.or(() -> sessions.stream().findFirst());
    }
}
