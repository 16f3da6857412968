package org.bitacora.mesa.ui;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.bitacora.fx.Theme;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.Decision;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.testing.TypicalMesa;
import org.bitacora.testing.Typist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The page of a session, by keyboard (issue 4; C13, C27).
@ExtendWith(FxExtension.class)
class SessionScreenTest {

    @TempDir
    private Path folder;
    private TypicalMesa typical;
    private SessionDesktop desktop;
    private Robot robot;

    private void open(TypicalMesa mesa) {
        typical = mesa;
        desktop = SessionDesktop.show(mesa);
        robot = desktop.robot();
    }

    @AfterEach
    void close() {
        typical.close();
    }

    private SessionDossier dossier() {
        return typical.mesas().sessions().dossier(typical.session().id()).orElseThrow();
    }

    private AgendaItem topic() {
        return dossier().agenda().stream().filter(item -> "TOPIC".equals(item.type())).findFirst().orElseThrow();
    }

    @Test
    void twoKeysNoteAnArrivalAndTheSeventhMakesQuorum() {
        open(TypicalMesa.convened(folder));
        Typist typist = new Typist(robot, () -> { });
        assertThat(robot.texts()).contains("0 de 12: faltan 7");
        typist.press(DIGIT3, CONTROL);
        for (int seat = 1; seat <= 7; seat++) {
            typist.press(ENTER).press(ENTER);
        }
        assertThat(robot.texts()).contains("7 de 12: hay quórum", "Se necesitan 7. Si alguien se retira, se pierde.");
        assertThat(typist.takeKeys()).isEqualTo(15);
        assertThat(dossier().presences()).hasSize(7).extracting(Presence::arrival).containsOnly(LocalTime.of(13, 0));
    }

    @Test
    void whoLeavesTakesTheQuorumAlongAndThePointIsTold() {
        open(TypicalMesa.inSession(folder));
        robot.focus("Secretaría de Salud Departamental. Claudia Milena Peñaranda Cáceres, Titular, 14:01").press(ENTER);
        robot.click("Se retira ahora");
        assertThat(robot.texts()).contains("6 de 12: falta 1");
        robot.focus("Secretaría de Salud Departamental. Claudia Milena Peñaranda Cáceres, Titular, 14:01 a 14:07")
                .press(ENTER).click("Volvió");
        assertThat(robot.texts()).contains("7 de 12: hay quórum");
        assertThat(dossier().presencesOf(typical.seats().getFirst().id())).hasSize(2);
    }

    @Test
    void aDepartureBeforeTheArrivalIsToldInOneSentenceAndNotKept() {
        open(TypicalMesa.inSession(folder));
        robot.focus("Migración Colombia. Óscar Javier Rueda Mantilla, Delegado(a), 14:02").press(ENTER);
        robot.focus("Salida").type("1350").press(ENTER);
        assertThat(robot.texts()).contains(
                "La salida (13:50) es anterior a la llegada (14:02). Corrija una de las dos horas.");
        assertThat(dossier().presences()).extracting(Presence::departure).containsOnlyNulls();
        robot.press(A, CONTROL).type("1510").press(ENTER);
        assertThat(dossier().presences()).extracting(Presence::departure).contains(LocalTime.of(15, 10));
    }

    @Test
    void anHourTypedInAHurryIsTheArrival() {
        open(TypicalMesa.convened(folder));
        robot.press(DIGIT3, CONTROL).press(ENTER).press(TAB, SHIFT).press(A, CONTROL)
                .type("1402").press(ENTER);
        assertThat(dossier().presences()).singleElement().satisfies(stay -> {
            assertThat(stay.arrival()).isEqualTo(LocalTime.of(14, 2));
            assertThat(stay.person()).isEqualTo(typical.person(1));
        });
    }

    @Test
    void anotherPersonCountsOnlyProvisionallyUntilSheIsAccredited() {
        open(TypicalMesa.convened(folder));
        robot.press(DIGIT3, CONTROL).press(ENTER).type("Rosa Elvira Pinto").press(ENTER);
        assertThat(robot.texts()).contains("0 de 12: faltan 7", "1 por acreditar", "Por acreditar");
        robot.click("1 por acreditar").press(ENTER);
        assertThat(robot.texts()).contains("1 de 12: faltan 6");
        assertThat(dossier().designations()).extracting(Designation::notifiedOn).contains(TypicalMesa.DAY);
    }

    @Test
    void aVerificationIsKeptAsItWasFound() {
        open(TypicalMesa.inSession(folder));
        robot.click("Verificar ahora");
        typical.arrive(8, LocalTime.of(14, 30));
        assertThat(robot.texts()).contains("Verificado a las 14:07");
        assertThat(dossier().checks()).singleElement().satisfies(check -> assertThat(check.present()).isEqualTo(7));
    }

    @Test
    void pointsAreAddedMovedAndTakenAwayByKeys() {
        open(TypicalMesa.convened(folder));
        int before = dossier().agenda().size();
        robot.press(DIGIT2, CONTROL).type("Vacunación en frontera").press(ENTER);
        assertThat(dossier().agenda()).hasSize(before + 1);
        int place = dossier().agenda().stream().map(AgendaItem::title).toList().indexOf("Vacunación en frontera");
        robot.focus(place + 1 + ". Vacunación en frontera").press(UP, ALT);
        assertThat(dossier().agenda().get(place - 1).title()).isEqualTo("Vacunación en frontera");
        robot.press(DELETE);
        assertThat(dossier().agenda()).hasSize(before);
        desktop.undoLast();
        assertThat(dossier().agenda()).hasSize(before + 1);
    }

    @Test
    void theDiscussionIsKeptWhileItIsTypedAndSavedAsOneChangeWhenLeft() {
        open(TypicalMesa.inSession(folder));
        robot.press(DIGIT4, CONTROL).type("Se verifica la presencia.");
        assertThat(dossier().agenda().getFirst().discussion()).isNull();
        robot.act(desktop.tasks::elapse);
        assertThat(robot.texts()).contains("Guardado hace un momento");
        robot.press(DIGIT2, CONTROL);
        assertThat(dossier().agenda().getFirst().discussion()).isEqualTo("Se verifica la presencia.");
    }

    @Test
    void aPowerCutLosesAtMostTheLastSecond() {
        open(TypicalMesa.inSession(folder));
        robot.press(DIGIT4, CONTROL).type("Se verifica la presencia.");
        robot.act(desktop.tasks::elapse);
        Robot.closeWindows();
        typical.reopen();
        open(typical);
        robot.press(DIGIT4, CONTROL);
        assertThat(robot.valueOf("Discusión")).isEqualTo("Se verifica la presencia.");
        robot.press(DIGIT2, CONTROL);
        assertThat(dossier().agenda().getFirst().discussion()).isEqualTo("Se verifica la presencia.");
    }

    @Test
    void whatComesFromElsewhereShowsWithoutTakingAwayWhatIsTyped() {
        open(TypicalMesa.inSession(folder));
        robot.press(DIGIT4, CONTROL).type("Se verifica");
        AgendaItem first = dossier().agenda().getFirst();
        typical.mesas().sessions().agenda().save(first, first.inState("IN_COURSE").startedAt(LocalTime.of(14, 8)));
        robot.type(" la presencia.");
        assertThat(robot.valueOf("Discusión")).isEqualTo("Se verifica la presencia.");
        assertThat(robot.texts()).contains("En curso");
    }

    @Test
    void aDecisionWithoutQuorumSaysSo() {
        open(TypicalMesa.convened(folder));
        typical.arrive(1, LocalTime.of(13, 0));
        robot.press(DIGIT4, CONTROL).click("Anotar decisión");
        robot.type("Abrir dos cupos diarios").press(TAB);
        assertThat(robot.texts()).contains("Decisión: Abrir dos cupos diarios", "Sin quórum", "Aprobada, 13:00");
    }

    @Test
    void oneWhoLeftThePointOpenFindsItsCommitmentsAndSaysHowFarTheyAre() {
        TypicalMesa mesa = TypicalMesa.inSession(folder);
        Commitment draft = mesa.mesas().commitments().draft();
        mesa.mesas().commitments().save(null, draft.bornIn(null, null, null, mesa.mesa().id(), 1)
                .withText("Compartir el mapa de actores").withAssignee(mesa.person(3), null)
                .due(LocalDate.of(2026, 3, 27)));
        open(mesa);
        robot.click("Punto 4: Seguimiento a compromisos. Por tratar");
        assertThat(robot.texts()).contains("Compartir el mapa de actores", "1 abierto");
        robot.act(() -> ((MenuButton) robot.named("Avance de «Compartir el mapa de actores»")).getItems().get(1)
                .fire());
        assertThat(robot.texts()).contains("50\u00a0%");
        robot.act(() -> ((MenuButton) robot.named("Avance de «Compartir el mapa de actores»")).getItems().get(3)
                .fire());
        assertThat(robot.texts()).contains("1 cumplido");
        assertThat(mesa.mesas().commitments().list()).singleElement().satisfies(one ->
                assertThat(one.commitment().closedIn()).isEqualTo(mesa.session().id()));
    }

    @Test
    void aGuestComesWithHisEntityAndPeopleAreCountedWithoutNames() {
        open(TypicalMesa.inSession(folder));
        typical.directory().institutions().create("Asociación Puentes del Río");
        robot.click("Invitado").type("Puentes del").press(ENTER).press(TAB).type("Organización no").press(ENTER)
                .press(TAB).type("Ana Lucía Contreras Villamizar").press(ENTER);
        assertThat(robot.texts()).contains("7 de 12: hay quórum", "Ana Lucía Contreras Villamizar",
                "Asociación Puentes del Río · Organización no gubernamental");
        assertThat(dossier().guests()).singleElement().satisfies(guest ->
                assertThat(guest.participantKind()).isEqualTo("NGO"));
    }

    @Test
    void aSeatNobodyCameForIsExcused() {
        open(TypicalMesa.inSession(folder));
        robot.press(DIGIT3, CONTROL).press(ENTER).click("Anotar la ausencia");
        robot.focus("Excusa").type("Audiencia en Bogotá").press(TAB);
        assertThat(dossier().absences()).singleElement().satisfies(absence -> {
            assertThat(absence.excused()).isTrue();
            assertThat(absence.reason()).isEqualTo("Audiencia en Bogotá");
        });
    }

    @Test
    void aReportOfAMeetingIsLookedAtBeforeItIsTaken() throws IOException {
        open(TypicalMesa.convened(folder));
        desktop.files.files = List.of(Files.writeString(folder.resolve("meet.csv"), """
                First name,Last name,Email,Duration,Time joined,Time exited
                Sandra Liliana,Urbina Galvis,s@ese.co,1 hr 38 min,2:02 PM,3:40 PM
                Iván Darío,Torres Peña,i@x.co,1 hr,2:09 PM,3:09 PM
                """));
        robot.act(() -> ((MenuButton) robot.named("Más sobre la presencia")).getItems().getFirst().fire());
        assertThat(robot.texts()).contains("El reporte nombra a 2 personas", "Iván Darío Torres Peña", "Persona nueva");
        assertThat(robot.valueOf("Sandra Liliana Urbina Galvis entra como")).isEqualTo("ESE Frontera Sana");
        assertThat(dossier().presences()).isEmpty();
        robot.click("Anotar las llegadas");
        assertThat(robot.texts()).contains("1 de 12: faltan 6", "14:02 a 15:40", "Iván Darío Torres Peña");
    }

    @Test
    void theNoticeGoesOutAsAPaperAndAsAMessageAndIsNoted() {
        open(TypicalMesa.convened(folder));
        desktop.files.saving = folder;
        robot.click("Poner a quienes representan las delegaciones");
        assertThat(robot.valueOf("Destinatarios")).startsWith("Claudia Milena Peñaranda Cáceres; Óscar");
        robot.click("Convocatoria en Word…").click("Borrador de correo (.eml)…");
        assertThat(desktop.files.saved).hasSize(2).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        robot.click("Anotar el envío");
        assertThat(dossier().dispatches()).singleElement().satisfies(sent ->
                assertThat(sent.sentOn()).isEqualTo(LocalDate.of(2026, 3, 4)));
        assertThat(robot.texts()).contains("Enviada el 4 de marzo de 2026 · Correo electrónico");
    }

    @Test
    void theFirstSessionShowsWhatTheGuidelineAsksOfIt() {
        open(TypicalMesa.constituted(folder).withInstallation());
        assertThat(robot.texts()).contains("Lo que pide la primera sesión");
        robot.click("Se invitó al Ministerio a copresidir");
        assertThat(dossier().session().checks()).containsExactly("MINISTRY_INVITED");
    }

    @Test
    void aMeetingOutsideAMesaHasNoQuorumAndAnybodyMayTakePart() {
        TypicalMesa mesa = TypicalMesa.constituted(folder);
        MesaSession meeting = mesa.mesas().sessions().draft(null, "ENCOUNTER");
        mesa.mesas().sessions().create(meeting);
        typical = mesa;
        desktop = SessionDesktop.show(mesa, meeting.id(), Robot.on(Theme::new));
        robot = desktop.robot();
        assertThat(robot.texts()).contains("Encuentro", "Reunión del 20 de marzo", "Participante")
                .doesNotContain("Verificar ahora");
        robot.press(DIGIT2, CONTROL).type("Lecciones del trimestre").press(ENTER);
        assertThat(mesa.mesas().sessions().dossier(meeting.id()).orElseThrow().agenda()).hasSize(1);
    }

    @Test
    void aDeletedSessionComesBackByUndo() {
        open(TypicalMesa.inSession(folder));
        robot.act(() -> ((MenuButton) robot.named("Más")).getItems().getLast().fire());
        assertThat(typical.mesas().sessions().find(typical.session().id())).isEmpty();
        robot.click("Deshacer");
        assertThat(dossier().presences()).hasSize(7);
    }

    /// The aim of the issue: from the notice to the acta without a mouse.
    @Test
    void aSessionIsRecordedFromNoticeToActaByKeyboardAlone() {
        open(TypicalMesa.convened(folder));
        Typist typist = new Typist(robot, () -> { });
        typist.press(DIGIT1, CONTROL).press(TAB).press(TAB).type("Secretaría de Salud; Migración Colombia");
        typist.press(DIGIT3, CONTROL);
        for (int seat = 1; seat <= 7; seat++) {
            typist.press(ENTER).press(ENTER);
        }
        typist.press(DIGIT4, CONTROL);
        for (int point = 1; point <= 4; point++) {
            typist.press(ENTER, CONTROL);
        }
        assertThat(topic().state()).isEqualTo("IN_COURSE");
        typist.type("Imsalud propone un cupo diario.").press(TAB).press(ENTER);
        typist.type("Abrir dos cupos diarios").press(TAB).press(TAB).press(TAB).type("7").press(TAB).type("0").press(TAB);
        typist.press(PLUS, CONTROL).type("Publicar la agenda de cupos").press(TAB).type("Sandra").press(TAB)
                .type("6/4/2026").press(TAB);
        typist.press(ENTER, CONTROL).press(ENTER, CONTROL).press(ENTER, CONTROL);
        typist.press(DIGIT7, CONTROL);
        assertThat(robot.focusOwner()).isSameAs(robot.named("Abrir el acta"));
        typist.press(ENTER);
        desktop.files.saving = folder;
        int steps = 0;
        while (!(robot.focusOwner() instanceof Button button && "Exportar a Word…".equals(button.getText()))) {
            typist.press(TAB);
            assertThat(steps++).as("steps to the button").isLessThan(40);
        }
        typist.press(ENTER);
        assertThat(desktop.files.saved).singleElement().satisfies(file -> assertThat(file).isNotEmptyFile());
        assertThat(typist.takeKeys()).as("keys, words included").isLessThan(320);
        SessionDossier told = dossier();
        assertThat(told.session().noticeRecipients()).isEqualTo("Secretaría de Salud; Migración Colombia");
        assertThat(told.presences()).hasSize(7);
        assertThat(told.agenda()).extracting(AgendaItem::state).containsOnly("TREATED");
        assertThat(topic().discussion()).isEqualTo("Imsalud propone un cupo diario.");
        assertThat(told.decisions()).singleElement().satisfies(this::isUnanimous);
        List<Standing> agreed = typical.mesas().commitments().ofOrigin(List.of(told.session().id()));
        assertThat(agreed).singleElement().satisfies(one -> {
            assertThat(one.commitment().text()).isEqualTo("Publicar la agenda de cupos");
            assertThat(one.commitment().assignee()).isEqualTo(typical.person(4));
            assertThat(one.commitment().dueDate()).isEqualTo(LocalDate.of(2026, 4, 6));
            assertThat(one.commitment().item()).isEqualTo(topic().id());
        });
    }

    private void isUnanimous(Decision decision) {
        assertThat(decision.text()).isEqualTo("Abrir dos cupos diarios");
        assertThat(decision.inFavor()).isEqualTo(7);
        assertThat(decision.against()).isZero();
    }
}
