package org.bitacora.mesa.model.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What Teams, Zoom and Meet tell of a meeting, in Spanish and English (C16). All of it is invented.
class MeetingReportTest {

    private static List<ReportedPerson> read(String between, String text) {
        return MeetingReport.read(text.lines().filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(between, -1))).toList());
    }

    private static ReportedStay stay(String from, String to) {
        return new ReportedStay(LocalTime.parse(from), to == null ? null : LocalTime.parse(to));
    }

    @Test
    void teamsTellsEachConnectionInItsThirdSectionAndWhoJoinedTwiceHasTwoStays() {
        List<ReportedPerson> people = read("\\|", """
                1. Summary
                Meeting title|Mesa técnica
                Attended participants|2
                Start time|3/20/26, 1:58:03 PM
                2. Participants
                Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role
                Sandra Urbina|3/20/26, 2:02:11 PM|3/20/26, 3:40:02 PM|1h 30m|sandra@ese.co|x|Presenter
                Iván Darío Torres|3/20/26, 2:05:00 PM|3/20/26, 3:41:00 PM|1h 36m|||Attendee
                3. In-Meeting Activities
                Name|Join Time|Leave Time|Duration|Email|Role
                Sandra Urbina|3/20/26, 2:02:11 PM|3/20/26, 2:40:02 PM|37m|sandra@ese.co|Presenter
                Sandra Urbina|3/20/26, 2:55:10 PM|3/20/26, 3:40:02 PM|44m|sandra@ese.co|Presenter
                """);
        assertThat(people).extracting(ReportedPerson::name).containsExactly("Sandra Urbina", "Iván Darío Torres");
        assertThat(people.getFirst().stays()).containsExactly(stay("14:02", "14:40"), stay("14:55", "15:40"));
        assertThat(people.getFirst().email()).isEqualTo("sandra@ese.co");
        assertThat(people.getLast().stays()).containsExactly(stay("14:05", "15:41"));
    }

    @Test
    void teamsInSpanishIsReadByItsHeadings() {
        List<ReportedPerson> people = read("\\|", """
                1. Resumen
                Título de la reunión|Mesa
                2. Participantes
                Nombre|Primera unión|Última salida|Duración en la reunión|Correo electrónico|Rol
                Óscar Javier Rueda|20/3/26, 14:05:11|20/3/26, 15:40:02|1 h 35 min|oscar@mc.co|Asistente
                """);
        assertThat(people).containsExactly(new ReportedPerson("Óscar Javier Rueda", "oscar@mc.co",
                List.of(stay("14:05", "15:40"))));
    }

    @Test
    void olderTeamsTellsWhoJoinedAndWhoLeftLineByLine() {
        List<ReportedPerson> people = read("\\|", """
                Full Name|User Action|Timestamp
                Beatriz Montañez|Joined|3/20/2026, 2:04:00 PM
                Andrés Villamizar|Joined before|3/20/2026, 2:00:00 PM
                Beatriz Montañez|Left|3/20/2026, 2:50:00 PM
                Beatriz Montañez|Joined|3/20/2026, 3:05:00 PM
                """);
        assertThat(people).containsExactly(
                new ReportedPerson("Beatriz Montañez", "", List.of(stay("14:04", "14:50"), stay("15:05", null))),
                new ReportedPerson("Andrés Villamizar", "", List.of(stay("14:00", null))));
    }

    @Test
    void zoomKeepsTheOriginalNameAndConnectionsOfTwoDevicesAreOneStay() {
        List<ReportedPerson> people = read("\\|", """
                ID de reunión|Tema|Hora de inicio|Hora de finalización|Correo electrónico del usuario|Duración (minutos)|Participantes
                811|Mesa|20/03/2026 01:55:00 PM|20/03/2026 03:45:00 PM|x@y.co|110|2
                Nombre (nombre original)|Correo electrónico del usuario|Hora de entrada|Hora de salida|Duración (minutos)|Invitado
                Yaneth (Yaneth Patricia Olivares)||20/03/2026 02:00:12 PM|20/03/2026 03:30:00 PM|90|Sí
                Yaneth Patricia Olivares||20/03/2026 02:20:12 PM|20/03/2026 03:40:00 PM|80|Sí
                """);
        assertThat(people).containsExactly(new ReportedPerson("Yaneth Patricia Olivares", "",
                List.of(stay("14:00", "15:40"))));
    }

    @Test
    void meetPartsNamesAndSurnamesInBothLanguages() {
        assertThat(read("\\|", """
                First name|Last name|Email|Duration|Time joined|Time exited
                Yusmary|Rondón|y@fp.co|1 hr 38 min|2:01 PM|3:39 PM
                """)).containsExactly(new ReportedPerson("Yusmary Rondón", "y@fp.co", List.of(stay("14:01", "15:39"))));
        assertThat(read("\\|", """
                Nombre|Apellido|Correo electrónico|Duración|Hora de ingreso|Hora de salida
                Yusmary|Rondón|y@fp.co|1 h 38 min|2:01 p. m.|3:39 p. m.
                """)).containsExactly(new ReportedPerson("Yusmary Rondón", "y@fp.co", List.of(stay("14:01", "15:39"))));
    }

    @Test
    void aTableWithoutHoursTellsNobody() {
        assertThat(read("\\|", "Nombre|Entidad\nSandra Urbina|ESE")).isEmpty();
    }
}
