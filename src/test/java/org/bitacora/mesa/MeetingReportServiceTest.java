package org.bitacora.mesa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.mesa.MeetingReportService.Match;
import org.bitacora.mesa.MeetingReportService.Taken;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.testing.TypicalMesa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who was in a virtual session, from the report of the meeting (C16).
class MeetingReportServiceTest {

    @TempDir
    private Path folder;
    private TypicalMesa typical;

    @BeforeEach
    void convene() {
        typical = TypicalMesa.convened(folder);
    }

    @AfterEach
    void close() {
        typical.close();
    }

    /// As Teams writes it: UTF-16 with its mark, cells parted by tabs.
    private Path teams() throws IOException {
        String text = """
                2. Participantes
                Nombre\tPrimera unión\tÚltima salida\tCorreo electrónico
                Sandra Liliana Urbina Galvis\t20/3/26, 14:02:11\t20/3/26, 15:40:02\ts@ese.co
                Óscar Rueda\t20/3/26, 14:05:11\t20/3/26, 15:40:02\t
                Iván Darío Torres Peña\t20/3/26, 14:09:00\t20/3/26, 15:10:00\t
                3. Actividades durante la reunión
                Nombre\tHora de unión\tHora de salida
                Sandra Liliana Urbina Galvis\t20/3/26, 14:02:11\t20/3/26, 14:40:02
                Sandra Liliana Urbina Galvis\t20/3/26, 14:55:00\t20/3/26, 15:40:02
                """.replace("\n", "\r\n");
        return Files.write(folder.resolve("Asistencia.csv"), ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
    }

    private MeetingReportService reports() {
        return typical.mesas().reports();
    }

    private SessionDossier dossier() {
        return typical.mesas().sessions().dossier(typical.session().id()).orElseThrow();
    }

    private List<Match> matches() throws IOException {
        return reports().read(teams(), typical.session().id());
    }

    @Test
    void namesMeetTheirDesignationsAndTheOthersAreListedToo() throws IOException {
        List<Match> matches = matches();
        assertThat(matches).extracting(one -> one.person().name()).containsExactly("Sandra Liliana Urbina Galvis",
                "Óscar Rueda", "Iván Darío Torres Peña");
        assertThat(matches.get(0)).satisfies(one -> {
            assertThat(one.known()).isEqualTo(typical.person(4));
            assertThat(one.sure()).isTrue();
        });
        assertThat(matches.get(1)).satisfies(one -> {
            assertThat(one.known()).isEqualTo(typical.person(2));
            assertThat(one.sure()).as("a surname is missing").isFalse();
        });
        assertThat(matches.get(2).known()).isNull();
        assertThat(dossier().presences()).as("nothing is noted before somebody looked").isEmpty();
    }

    @Test
    void whatIsTakenIsOneActWithAStayForEachConnection() throws IOException {
        List<Taken> taken = matches().stream().map(one -> new Taken(one,
                one.by() == null ? null : one.by().delegation())).toList();
        reports().take(typical.session().id(), taken);
        List<Presence> sandra = dossier().presencesOf(typical.seats().get(3).id());
        assertThat(sandra).extracting(Presence::arrival).containsExactlyInAnyOrder(LocalTime.of(14, 2),
                LocalTime.of(14, 55));
        assertThat(sandra).extracting(Presence::role).containsOnly("DELEGATE");
        assertThat(dossier().guests()).singleElement().satisfies(guest -> {
            assertThat(dossier().name(guest.person())).isEqualTo("Iván Darío Torres Peña");
            assertThat(guest.departure()).isEqualTo(LocalTime.of(15, 10));
        });
        assertThat(dossier().quorum().at(LocalTime.of(14, 30)).present()).isEqualTo(2);
        assertThat(dossier().quorum().at(LocalTime.of(14, 50)).present()).isEqualTo(1);
        typical.workspace().undo();
        assertThat(dossier().presences()).isEmpty();
    }

    /// A stay that is on record is not written over, whichever stays were taken away before it.
    @Test
    void staysThatAreOnRecordRemainAsTheyAre() throws IOException {
        Presence first = typical.arrive(4, LocalTime.of(8, 0));
        Presence second = typical.arrive(4, LocalTime.of(9, 0));
        typical.mesas().sessions().presence().delete(first);
        reports().take(typical.session().id(), List.of(new Taken(matches().getFirst(), typical.seats().get(3).id())));
        assertThat(dossier().presences()).hasSize(3).contains(second);
    }

    /// The laptop and the telephone of one person, under two names.
    @Test
    void twoRowsOfOnePersonAreStaysOfHers() throws IOException {
        Match sandra = matches().getFirst();
        UUID seat = typical.seats().get(3).id();
        reports().take(typical.session().id(), List.of(new Taken(sandra, seat), new Taken(sandra, seat)));
        assertThat(dossier().presencesOf(seat)).extracting(Presence::turn).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void whoIsNotedAlreadyIsSaid() throws IOException {
        typical.arrive(4, LocalTime.of(14, 2));
        assertThat(matches()).extracting(Match::noted).containsExactly(true, false, false);
    }

    @Test
    void aFileWithoutSuchATableIsRefusedInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("otra.csv"), "Nombre;Entidad\nSandra;ESE\n");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> reports().read(file, typical.session().id()))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("E-25"));
    }
}
