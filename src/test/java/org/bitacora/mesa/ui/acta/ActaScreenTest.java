package org.bitacora.mesa.ui.acta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.bitacora.directory.AttachmentService;
import org.bitacora.directory.model.AttachmentRoles;
import org.bitacora.document.Paper;
import org.bitacora.document.PaperDraft;
import org.bitacora.document.read.WordReader;
import org.bitacora.document.write.WordWriter;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.fx.layer.Layer;
import org.bitacora.mesa.model.Acta;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.model.Observation;
import org.bitacora.mesa.model.ObservationKind;
import org.bitacora.mesa.paper.HeldSession;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The page of an acta: from the draft to the signed paper (C10, C27; domain.md §7.1).
@ExtendWith(FxExtension.class)
class ActaScreenTest {

    @TempDir
    private Path folder;
    private HeldSession held;
    private final PointedFiles files = new PointedFiles();
    private final List<Place> opened = new ArrayList<>();
    private final List<Paper> printed = new ArrayList<>();
    private final DirectTasks tasks = new DirectTasks();
    private final List<Throwable> failures = new ArrayList<>();
    private ActaScreen screen;
    private Robot robot;

    @BeforeEach
    void open() {
        held = HeldSession.in(folder);
        tasks.onFailure(failures::add);
        robot = Robot.show(() -> {
            MesaDesk desk = new MesaDesk(held.typical().workspace(), held.typical().mesas(),
                    held.typical().directory(), tasks, ActaScreenTest::onScreen, new Still(opened), files,
                    records -> List.of(), files.excel(tasks));
            screen = new ActaScreen(desk, MesaRoom.session(held.session()).at(ActaScreen.SECTION),
                    (owner, paper) -> printed.add(paper));
            return new Layer(screen.node(), held.typical().clock());
        }, 1366, 768);
        robot.act(screen::opened).rest();
    }

    @AfterEach
    void close() {
        robot.act(screen::closed);
        held.close();
    }

    private static void onScreen(Runnable action) {
        Robot.on(() -> {
            action.run();
            return null;
        });
    }

    private Acta acta() {
        return held.typical().mesas().actas().of(held.session());
    }

    @Test
    void theDraftIsShownWithWhatIsStillToWrite() {
        assertThat(robot.texts()).contains("Acta sin número", "Borrador", "Sugerido: 1", "Para revisar",
                "El punto 2, «Aprobación del orden del día», no tiene desarrollo ni decisiones.",
                "Si no elige a nadie, firman quien presidió y la secretaría técnica.");
        assertThat(robot.sees("¿Este archivo es el aprobado?")).isFalse();
    }

    @Test
    void aHintLeadsToTheDiscussion() {
        robot.click("Ir al desarrollo: El punto 2, «Aprobación del orden del día», no tiene desarrollo ni decisiones.");
        assertThat(opened).containsExactly(MesaRoom.session(held.session()).at("discussion"));
    }

    @Test
    void whatIsTypedIsSavedWhenTheFieldIsLeft() {
        robot.focus("Apertura").press(KeyCode.A, KeyCode.CONTROL).type("La presidenta abrió la sesión.")
                .focus("Cierre");
        robot.rest();
        assertThat(acta().opening()).isEqualTo("La presidenta abrió la sesión.");
    }

    @Test
    void theSuggestedNumberIsTakenWithOneClick() {
        robot.click("Sugerido: 1").rest();
        assertThat(acta().number()).isEqualTo(1);
        assertThat(acta().year()).isEqualTo(2026);
        assertThat(robot.texts()).contains("Acta N.º 001 de 2026");
    }

    @Test
    void aNumberThatAnotherActaBearsIsTold() {
        var other = held.typical().mesas().sessions().draft(held.typical().mesa(), MesaCodes.ORDINARY);
        held.typical().mesas().sessions().create(other);
        held.typical().mesas().actas().number(other.id(), 1);
        robot.rest();
        robot.focus("Número").type("1").focus("Cierre");
        robot.rest();
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("Ya hay otra acta con el número 1 de 2026"));
        assertThat(acta().number()).isEqualTo(1);
    }

    @Test
    void theActaGoesThroughItsWholeLife() {
        robot.click("Enviar a revisión…").click("Dejar en revisión").rest();
        assertThat(acta().state()).isEqualTo(MesaCodes.IN_REVIEW);
        assertThat(acta().reviewSentOn()).isEqualTo(held.typical().directory().today());
        robot.click("Agregar observación").focus("Observación").type("En el punto 5 falta el plazo.");
        robot.act(screen::leave).rest();
        assertThat(held.typical().mesas().rows().ofSession(ObservationKind.KIND, held.session()))
                .extracting(Observation::text).containsExactly("En el punto 5 falta el plazo.");
        robot.click("Aprobar…").rest();
        robot.click("Aprobar el acta").rest();
        assertThat(acta().state()).isEqualTo(MesaCodes.APPROVED);
        assertThat(acta().approvedOn()).isEqualTo(HeldSession.NEXT);
        files.files = List.of(signed());
        robot.click("Marcar como firmada…").click("Elegir el archivo firmado").rest();
        assertThat(failures).isEmpty();
        assertThat(acta().state()).isEqualTo(MesaCodes.SIGNED);
        assertThat(held.typical().directory().attachments().of(MesaSessionKind.KIND.ref(held.session())))
                .extracting(AttachmentService.Kept::attachment).extracting(one -> one.role())
                .containsExactly(AttachmentRoles.SIGNED_ACTA);
        assertThat(held.typical().mesas().papers().late(held.session())).isEmpty();
    }

    private Path signed() {
        Path file = folder.resolve("acta firmada.docx");
        WordWriter.write(PaperDraft.titled("Acta firmada").paper(), file);
        return file;
    }

    private void approve() {
        held.typical().mesas().papers().approve(held.session(), MesaCodes.BY_MAIL, null, LocalDate.of(2026, 4, 10));
        robot.rest();
    }

    @Test
    void aLateEditIsShownAsNotIncluded() { // design.md §5
        approve();
        held.discuss(5, "La mesa aplazó la ruta.");
        robot.rest();
        assertThat(robot.texts()).anyMatch(text -> text.endsWith("no incluidos en la versión aprobada."));
        robot.click("Mostrar los cambios").rest();
        assertThat(robot.texts()).contains("Cambios no incluidos en la versión aprobada", "Aprobado", "Ahora");
    }

    /// Two laptops that approved, or a difference that was decided in halves.
    @Test
    void aTextThatDoesNotFitItsDigestIsTold() {
        approve();
        Acta approved = acta();
        Acta other = approved.approved(MesaCodes.BY_MAIL, null, approved.approvedOn(), "Otro texto.",
                approved.digest());
        held.typical().mesas().actas().save(approved, other);
        robot.rest();
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("El texto aprobado no corresponde a su huella"));
    }

    @Test
    void theApprovedActaTakesOnlyNotes() {
        approve();
        assertThat(robot.sees("Apertura")).isFalse();
        assertThat(robot.sees("Agregar firmante")).isFalse();
        robot.click("Agregar nota").focus("Nota").type("Donde dice abril, léase mayo.");
        robot.act(screen::leave).rest();
        assertThat(robot.texts()).contains("Donde dice abril, léase mayo.");
    }

    @Test
    void aFileIsComparedWithWhatWasApproved() {
        approve();
        files.saving = folder;
        robot.click("Exportar a Word…").rest();
        Path file = files.saved.getFirst();
        assertThat(file.getFileName()).hasToString("Acta sin número 2026-03-20.docx");
        assertThat(WordReader.read(file).lines()).contains("Acta sin número");
        files.files = List.of(file);
        robot.click("¿Este archivo es el aprobado?").rest();
        assertThat(robot.texts()).contains("Es el acta aprobada");
    }

    @Test
    void aPresentationIsAnAnnexAndTheSignedActaIsNone() { // C10
        files.files = List.of(signed());
        robot.click("Agregar archivo…").rest();
        assertThat(held.contents().annexes()).containsExactly("Presentación: acta firmada.docx");
        held.typical().directory().attachments().change(held.typical().directory().attachments()
                .of(MesaSessionKind.KIND.ref(held.session())).getFirst().attachment().id(),
                AttachmentRoles.SIGNED_ACTA);
        assertThat(held.contents().annexes()).isEmpty();
    }

    @Test
    void theActaIsPrintedAsItIsShown() {
        robot.click("Imprimir…").rest();
        assertThat(printed).containsExactly(held.typical().mesas().papers().paper(held.session()));
    }

    /// Goes nowhere, and remembers where to.
    private record Still(List<Place> opened) implements Navigator {
        @Override
        public void open(Place place) {
            opened.add(place);
        }

        @Override
        public void moved(Place place) {
        }

        @Override
        public void back() {
        }

        @Override
        public void forward() {
        }

        @Override
        public void reload() {
        }
    }
}
