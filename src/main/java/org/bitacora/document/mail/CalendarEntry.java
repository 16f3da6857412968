package org.bitacora.document.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bitacora.document.PaperText;

/// One entry of a calendar file. `uid` stays the same for as long as the thing is the same, so that a calendar which
/// reads a later file changes the entry instead of adding one; `alarm` is how long before it begins or is due.
public sealed interface CalendarEntry {

    String uid();

    String summary();

    String description();

    Optional<Duration> alarm();

    /// From one moment to another.
    record Meeting(String uid, String summary, String description, String place, Instant start, Instant end,
                   Optional<Duration> alarm) implements CalendarEntry {
        public Meeting {
            uid = checkedUid(uid);
            summary = PaperText.oneLine(summary);
            description = PaperText.clean(description).strip();
            place = PaperText.oneLine(place);
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("a meeting ends after its start");
            }
        }
    }

    /// A whole day, such as that of a session without hours, or a deadline for programs that show no tasks.
    record WholeDay(String uid, String summary, String description, LocalDate day, Optional<Duration> alarm)
            implements CalendarEntry {
        public WholeDay {
            uid = checkedUid(uid);
            summary = PaperText.oneLine(summary);
            description = PaperText.clean(description).strip();
        }
    }

    /// A task that is due on a day. Outlook shows tasks of its own only; for it take a `WholeDay`.
    record Task(String uid, String summary, String description, LocalDate due, boolean isDone,
                Optional<Duration> alarm) implements CalendarEntry {
        public Task {
            uid = checkedUid(uid);
            summary = PaperText.oneLine(summary);
            description = PaperText.clean(description).strip();
        }
    }

    private static String checkedUid(String uid) {
        if (!uid.matches("[A-Za-z0-9@._-]{1,200}")) {
            throw new IllegalArgumentException("no uid of a calendar");
        }
        return uid;
    }
}
