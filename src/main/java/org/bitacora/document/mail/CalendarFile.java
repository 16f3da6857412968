package org.bitacora.document.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.bitacora.document.write.OutputFile;

/// Writes entries as RFC 5545 asks: lines of at most 75 bytes, every text escaped. Moments go out in UTC, so no rules
/// of time zones are needed. The same entries and stamp give the same bytes.
public final class CalendarFile {

    public static final String EXTENSION = ".ics";
    public static final String MEDIA_TYPE = "text/calendar";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final IcsLines lines = new IcsLines();
    private final String stamp;

    private CalendarFile(Instant stamp) {
        this.stamp = MOMENT.format(stamp);
    }

    /// @param stamp when the entries were as they are written
    /// @return the size of the file in bytes
    public static long write(List<CalendarEntry> entries, Instant stamp, Path target) {
        return OutputFile.write(target, bytes(entries, stamp));
    }

    public static byte[] bytes(List<CalendarEntry> entries, Instant stamp) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a calendar without entries");
        }
        return new CalendarFile(stamp).text(entries).getBytes(StandardCharsets.UTF_8);
    }

    private String text(List<CalendarEntry> entries) {
        lines.plain("BEGIN", "VCALENDAR").plain("VERSION", "2.0").plain("PRODID", "-//Bitacora//Bitacora//ES")
                .plain("CALSCALE", "GREGORIAN").plain("METHOD", "PUBLISH");
        entries.forEach(this::write);
        return lines.plain("END", "VCALENDAR").text();
    }

    private void write(CalendarEntry entry) {
        String component = entry instanceof CalendarEntry.Task ? "VTODO" : "VEVENT";
        lines.plain("BEGIN", component).plain("UID", entry.uid()).plain("DTSTAMP", stamp)
                .text("SUMMARY", entry.summary()).text("DESCRIPTION", entry.description());
        switch (entry) {
            case CalendarEntry.Meeting meeting -> lines.text("LOCATION", meeting.place())
                    .plain("DTSTART", MOMENT.format(meeting.start())).plain("DTEND", MOMENT.format(meeting.end()));
            case CalendarEntry.WholeDay whole -> lines.plain("DTSTART;VALUE=DATE", day(whole.day()))
                    .plain("DTEND;VALUE=DATE", day(whole.day().plusDays(1))).plain("TRANSP", "TRANSPARENT");
            case CalendarEntry.Task task -> lines.plain("DUE;VALUE=DATE", day(task.due()))
                    .plain("STATUS", task.isDone() ? "COMPLETED" : "NEEDS-ACTION");
        }
        alarm(entry, entry.alarm());
        lines.plain("END", component);
    }

    /// A task has no start: its alarm counts from the day it is due.
    private void alarm(CalendarEntry entry, Optional<Duration> alarm) {
        alarm.ifPresent(before -> lines.plain("BEGIN", "VALARM").plain("ACTION", "DISPLAY")
                .text("DESCRIPTION", entry.summary().isEmpty() ? "Bitácora" : entry.summary())
                .plain(entry instanceof CalendarEntry.Task ? "TRIGGER;RELATED=END" : "TRIGGER", trigger(before))
                .plain("END", "VALARM"));
    }

    private static String trigger(Duration before) {
        long minutes = before.abs().toMinutes();
        return minutes == 0 ? "PT0M" : (before.isNegative() ? "" : "-") + "PT" + minutes + "M";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
