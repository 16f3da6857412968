package org.bitacora.mesa.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.document.Block;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperLines;
import org.bitacora.document.SamplePaper;
import org.bitacora.document.read.WordReader;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.QuorumCheckKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the acta of a session says (C10, C13, C27, C31; G6; domain.md §7.1).
class ActaPaperTest {

    @TempDir
    private Path folder;
    private HeldSession held;

    @BeforeEach
    void hold() {
        held = HeldSession.in(folder);
    }

    @AfterEach
    void close() {
        held.close();
    }

    private Paper paper() {
        return held.typical().mesas().papers().paper(held.session());
    }

    private String text() {
        return String.join("\n", PaperLines.of(paper()));
    }

    private static List<String> headings(Paper paper) {
        return paper.blocks().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 1).map(Block.Heading::text).toList();
    }

    @Test
    void theActaShowsEverySectionInItsOrderAndReadsBackFromWord() {
        assertThat(paper().header()).isEqualTo("Instituto Departamental de Salud de Norte de Santander");
        assertThat(paper().title()).startsWith("Mesa técnica de migración y salud");
        assertThat(paper().subtitle()).isEqualTo("Sesión ordinaria");
        assertThat(headings(paper())).containsExactly("Acta sin número (borrador)", "Asistentes", "Invitados",
                "Ausentes", "Orden del día", "Desarrollo", "Compromisos", "Convocatoria", "Firmas", "Anexos");
        Path file = folder.resolve("acta.docx");
        held.typical().mesas().papers().write(held.session(), file);
        assertThat(WordReader.read(file).lines()).isEqualTo(PaperLines.of(paper()))
                .containsSubsequence("Fecha:", "Viernes 20 de marzo de 2026", "Hora inicial:", "14:00", "Hora final:",
                        "16:00", "Lugar:", "Instituto Departamental de Salud, sala 3", "Objetivo:", "Asistentes",
                        "Claudia Milena Peñaranda Cáceres", "Titular", "Quórum", "Invitados",
                        "Freddy José Pirela Chacón", "MSPS, Oficina de Promoción Social", "Ausentes",
                        "Defensoría del Pueblo", "Con excusa: Audiencia defensorial en Tibú", "Orden del día",
                        "Desarrollo", "La presidenta saludó a las delegaciones.", "5. Ruta de atención en salud para "
                                + "gestantes migrantes",
                        "Constancia: La Cruz Roja pidió dejar constancia de su reserva.",
                        "Compromisos", "No se acordaron compromisos.", "Convocatoria",
                        "Sesión ordinaria, viernes 19 de junio de 2026, a las 14:00, Reunión virtual: "
                                + "https://reunion.example/mesa.", "Firmas",
                        "Claudia Milena Peñaranda Cáceres", "Marcela Cárdenas Villamizar",
                        "Profesional especializada · Secretaría técnica",
                        "Anexos", "Sin anexos.", "Elaboró:", "Revisó:");
    }

    @Test
    void theQuorumIsToldWithItsThreeNumbers() { // C13
        assertThat(text()).contains("A las 14:10 se verificó la asistencia: 12 delegaciones previstas, 7 necesarias, "
                + "7 presentes. Hay quórum.").doesNotContain("sin quórum", "SIN QUÓRUM", "se perdió");
    }

    @Test
    void aDecisionIsToldWithItsVotes() {
        assertThat(text()).contains("Decisión: Adoptar la ruta de atención a gestantes migrantes. Aprobada. "
                + "Votos: 6 a favor, 0 en contra y 1 en blanco.");
    }

    @Test
    void peopleWithoutNamesStandApart() { // A29
        assertThat(text()).contains("Además, sin registro de nombres: Migrantes venezolanos: 9.");
    }

    @Test
    void thePointFromWhichQuorumWasLostIsTold() { // G6(e)
        held.leave(7, LocalTime.of(14, 50));
        assertThat(text()).contains("El quórum se perdió desde el punto 4, a las 14:50.")
                .contains("1 en blanco. (sin quórum)").doesNotContain("SIN QUÓRUM");
    }

    @Test
    void thatEverybodyLeavesAtTheEndLosesNothing() {
        for (int seat = 1; seat <= 7; seat++) {
            held.leave(seat, LocalTime.of(16, 0));
        }
        assertThat(text()).doesNotContain("se perdió");
    }

    @Test
    void withoutQuorumItIsAnInformativeMeeting() { // domain.md §6.3
        held.typical().mesas().sessions().presence().delete(held.dossier()
                .presencesOf(held.typical().seats().getFirst().id()).getFirst());
        held.typical().mesas().rows().save(QuorumCheckKind.KIND, held.dossier().checks(), List.of());
        assertThat(paper().blocks()).contains(new Block.Notice("REUNIÓN INFORMATIVA SIN QUÓRUM"));
        assertThat(text()).contains("7 necesarias, 6 presentes. No hay quórum.")
                .contains("1 en blanco. (sin quórum)");
    }

    @Test
    void anExtraordinarySessionAsksForNoQuorum() { // C14, G6(f)
        held.change(one -> typed(one, MesaCodes.EXTRAORDINARY, one.mode(), null));
        assertThat(text()).contains("Sesión extraordinaria: no aplica quórum. Asistieron 7 de las 12 delegaciones")
                .doesNotContain("(sin quórum)", "No hay quórum");
        assertThat(paper().subtitle()).isEqualTo("Sesión extraordinaria");
    }

    @Test
    void aVirtualSessionTellsItsLink() {
        held.change(one -> typed(one, one.type(), MesaCodes.VIRTUAL, "https://reunion.example/123"));
        assertThat(text()).contains("Reunión virtual: https://reunion.example/123");
    }

    @Test
    void theFirstSessionShowsItsChecks() { // C31
        held.change(one -> typed(one, MesaCodes.INSTALLATION, one.mode(), null));
        assertThat(text()).contains("Lista de verificación de la primera sesión",
                "Sí: Se invitó al Ministerio a copresidir",
                "Sin marcar: Se socializaron los lineamientos nacionales", "Oficina de Promoción Social (copreside)");
        assertThat(paper().blocks()).filteredOn(Block.Signatures.class::isInstance).singleElement()
                .satisfies(block -> assertThat(((Block.Signatures) block).signatories()).hasSize(3).element(1)
                        .satisfies(one -> assertThat(one.organisation()).startsWith("Ministerio de Salud")));
    }

    private static MesaSession typed(MesaSession one, String type, String mode, String link) {
        boolean first = MesaCodes.INSTALLATION.equals(type);
        return new MesaSession(one.id(), one.mesa(), one.project(), type, one.state(), null, one.date(),
                one.startTime(), one.endTime(), null, null, mode, link == null ? one.place() : null, link, null, null,
                one.objective(), null, null, null, null, one.presidedBy(),
                first ? "Oficina de Promoción Social" : null,
                first ? Set.of(MesaCodes.MINISTRY_INVITED) : null, null);
    }

    @Test
    void aMeetingOutsideAMesaHasNeitherSeatsNorQuorum() {
        MesaSession draft = held.typical().mesas().sessions().draft(null, MesaCodes.ENCOUNTER);
        held.typical().mesas().sessions().create(new MesaSession(draft.id(), null, draft.project(), draft.type(),
                MesaCodes.HELD, "Encuentro de líderes de la ribera", draft.date(), null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null));
        Paper paper = held.typical().mesas().papers().paper(draft.id());
        assertThat(paper.title()).isEqualTo("Encuentro de líderes de la ribera");
        assertThat(headings(paper)).doesNotContain("Invitados", "Ausentes");
        assertThat(String.join("\n", PaperLines.of(paper))).doesNotContain("uórum")
                .contains("No se registraron asistentes con nombre.", "No se registró orden del día.");
    }

    @Test
    void aNetworkWithoutSeatsListsWhoCame() { // A24
        Mesa network = held.typical().mesas().draft(MesaCodes.TERRITORIAL, MesaCodes.NETWORK);
        held.typical().mesas().create(network);
        MesaSession draft = held.typical().mesas().sessions().draft(network, MesaCodes.ORDINARY);
        held.typical().mesas().sessions().create(draft);
        held.typical().mesas().sessions().presence().arrive(new Presence(null, draft.id(), null, 0, null, MesaCodes.GUEST,
                null, null, "OBC", null, null, null), PersonEntry.named("Yolanda Peña Ortiz"));
        Paper paper = held.typical().mesas().papers().paper(draft.id());
        assertThat(headings(paper)).contains("Asistentes", "Firmas").doesNotContain("Invitados", "Ausentes");
        assertThat(PaperLines.of(paper)).containsSubsequence("Asistentes", "Yolanda Peña Ortiz",
                "Organización de base comunitaria", "Secretaría técnica");
    }

    @Test
    void fortyAttendeesWithLongNamesReadBack() {
        for (int i = 1; i <= 40; i++) {
            held.typical().mesas().sessions().presence().arrive(new Presence(null, held.session(), null, 0, null,
                    MesaCodes.GUEST, null, "Profesional especializada en salud pública", "OBC", null,
                    LocalTime.of(14, 30), null), PersonEntry.named(SamplePaper.LONG_NAME + " " + (char) ('A' + i % 26)
                    + "uz" + "x".repeat(i / 26)));
        }
        Path file = folder.resolve("acta.docx");
        held.typical().mesas().papers().write(held.session(), file);
        assertThat(WordReader.read(file).lines()).isEqualTo(PaperLines.of(paper())).contains("41");
    }

    @Test
    void whatXmlForbidsDoesNotBreakTheFile() {
        held.discuss(5, "Se aprobó\u0001 el <plan> & la ruta \ud800 «así».");
        Path file = folder.resolve("acta.docx");
        held.typical().mesas().papers().write(held.session(), file);
        assertThat(WordReader.read(file).lines())
                .anyMatch(line -> line.startsWith("Se aprobó el <plan> & la ruta ") && line.endsWith(" «así»."));
    }

    @Test
    void theSamePaperIsMadeOnAnyDay() {
        Paper before = paper();
        held.typical().clock().move(Duration.ofDays(300));
        assertThat(paper()).isEqualTo(before);
    }

    @Test
    void everyPaperIsReadBackFromItsScript() {
        assertThat(ActaScript.read(ActaScript.write(ActaPaper.body(held.contents()))))
                .isEqualTo(ActaPaper.body(held.contents()));
        Paper sample = SamplePaper.acta();
        assertThat(ActaScript.read(ActaScript.write(sample)).blocks()).isEqualTo(sample.blocks());
    }
}
