package org.bitacora.mesa.model;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The hour at which the quorum of a session is looked at (C13): the present one while the session is of today and
/// runs, else its last moment.
public final class SessionHour {

    private SessionHour() {
    }

    /// Whether the session is of today and has not ended.
    public static boolean isRunning(MesaSession session, LocalDateTime now) {
        return now.toLocalDate().equals(session.date())
                && (session.endTime() == null || !now.toLocalTime().isAfter(session.endTime()));
    }

    /// Who was noted as arrived is there, also if the clock of the computer is behind.
    public static LocalTime of(MesaSession session, List<Presence> presences, Quorum quorum, LocalDateTime now) {
        LocalTime lastArrival = presences.stream().map(Presence::arrival).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(LocalTime.MIN);
        if (isRunning(session, now)) {
            LocalTime minute = now.toLocalTime().withSecond(0).withNano(0);
            return minute.isAfter(lastArrival) ? minute : lastArrival;
        }
        return last(session, lastArrival, quorum);
    }

    /// The last hour at which somebody was still there: all leave when a session ends.
    private static LocalTime last(MesaSession session, LocalTime lastArrival, Quorum quorum) {
        LocalTime last = quorum.moments().stream().filter(moment -> moment.count().provisional() > 0)
                .map(Quorum.Moment::time).filter(Objects::nonNull).reduce((earlier, later) -> later).orElse(lastArrival);
        return Stream.of(last, session.startTime() == null ? LocalTime.MIN : session.startTime())
                .max(Comparator.naturalOrder()).orElse(LocalTime.MIN);
    }

    /// The hour to propose for somebody who comes: now while it runs, else when it began.
    public static LocalTime proposed(MesaSession session, LocalDateTime now) {
        return isRunning(session, now) || session.startTime() == null
                ? now.toLocalTime().withSecond(0).withNano(0) : session.startTime();
    }
}
