package org.bitacora.document.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bitacora.base.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sessions and deadlines for other calendars.
class CalendarFileTest {

    private static final Instant STAMP = Instant.parse("2026-03-01T15:30:00Z");
    private static final String UID = Ids.natural("test", "sesion") + "@bitacora";

    @TempDir
    Path folder;

    @Test
    void aMeetingStandsInUniversalTimeWithItsAlarm() {
        assertThat(text(new CalendarEntry.Meeting(UID, "Mesa; sesión, ordinaria", "Uno\nDos \\ tres", "Sala 1",
                Instant.parse("2026-03-13T13:00:00Z"), Instant.parse("2026-03-13T16:30:00Z"),
                Optional.of(Duration.ofDays(1))))).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Bitacora//Bitacora//ES
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                BEGIN:VEVENT
                UID:%s
                DTSTAMP:20260301T153000Z
                SUMMARY:Mesa\\; sesión\\, ordinaria
                DESCRIPTION:Uno\\nDos \\\\ tres
                LOCATION:Sala 1
                DTSTART:20260313T130000Z
                DTEND:20260313T163000Z
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:Mesa\\; sesión\\, ordinaria
                TRIGGER:-PT1440M
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.formatted(UID).replace("\n", "\r\n"));
    }

    @Test
    void aTaskIsDueOnADayAndItsAlarmCountsFromThere() {
        String task = text(new CalendarEntry.Task(UID, "Enviar informe", "", LocalDate.of(2026, 7, 13), false,
                Optional.of(Duration.ofHours(15))));
        assertThat(task).contains("BEGIN:VTODO\r\n", "DUE;VALUE=DATE:20260713\r\nSTATUS:NEEDS-ACTION\r\n",
                "TRIGGER;RELATED=END:-PT900M\r\n").doesNotContain("SUMMARY:\r\n");
        assertThat(task.indexOf("DESCRIPTION")).isGreaterThan(task.indexOf("VALARM"));
        assertThat(text(new CalendarEntry.Task(UID, "Hecho", "", LocalDate.of(2026, 7, 13), true, Optional.empty())))
                .contains("STATUS:COMPLETED").doesNotContain("VALARM");
    }

    @Test
    void aWholeDayEndsBeforeTheNextAndLeavesPeopleFree() {
        assertThat(text(new CalendarEntry.WholeDay(UID, "Vence", "", LocalDate.of(2026, 12, 31), Optional.empty())))
                .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nTRANSP:TRANSPARENT\r\n");
    }

    @Test
    void linesWithAccentsAreFoldedBetweenCharacters() {
        String words = "áéíóúñü€😀".repeat(60);
        String text = text(new CalendarEntry.WholeDay(UID, words, words + "\n" + words, LocalDate.of(2026, 1, 1),
                Optional.empty()));
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\ufffd");
        }
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + words + "\r\n",
                "DESCRIPTION:" + words + "\\n" + words + "\r\n");
    }

    @Test
    void noTextAddsALineOfItsOwn() {
        String nasty = "x\r\nEND:VEVENT\nATTACH:http://x\u2028BEGIN:VALARM\u0085\u0000";
        String text = text(new CalendarEntry.Meeting(UID, nasty, nasty, nasty, STAMP, STAMP, Optional.empty()));
        assertThat(text.lines().filter(line -> line.startsWith("END:VEVENT"))).hasSize(1);
        assertThat(text.lines().filter(line -> line.startsWith("ATTACH") || line.startsWith("BEGIN:VALARM"))).isEmpty();
        assertThatThrownBy(() -> new CalendarEntry.WholeDay("a\r\nb", "", "", LocalDate.of(2026, 1, 1),
                Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameEntriesGiveTheSameFile() throws Exception {
        Path file = folder.resolve("sesiones.ics");
        CalendarFile.write(entries(), STAMP, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(sample());
    }

    static byte[] sample() {
        return CalendarFile.bytes(entries(), STAMP);
    }

    private static List<CalendarEntry> entries() {
        return List.of(new CalendarEntry.Meeting(UID, "Mesa intersectorial: sesión ordinaria, con una explicación "
                        + "bastante larga de lo que se hará en ella", "Orden del día:\n1. Quórum; 2. Cierre", "Sala",
                        STAMP, STAMP.plusSeconds(7200), Optional.of(Duration.ofDays(1))),
                new CalendarEntry.Task("tarea@bitacora", "Enviar informe", "", LocalDate.of(2026, 7, 13), false,
                        Optional.of(Duration.ofHours(15))),
                new CalendarEntry.WholeDay("dia@bitacora", "Vence el plazo", "", LocalDate.of(2026, 7, 13),
                        Optional.empty()));
    }

    private static String text(CalendarEntry entry) {
        return new String(CalendarFile.bytes(List.of(entry), STAMP), StandardCharsets.UTF_8);
    }
}
