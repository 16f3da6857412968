package org.bitacora.commitment.ui;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.StackPane;
import org.bitacora.commitment.model.Commitment;
import org.bitacora.commitment.model.CommitmentCodes;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.TypicalDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The room Compromisos by keyboard (C10, C15, C27).
@ExtendWith(FxExtension.class)
class CommitmentScreenTest {

    private static final LocalDate TODAY = TypicalDay.DAY;

    @TempDir
    private Path folder;
    private TypicalDay day;
    private CommitmentDesktop desktop;
    private Robot robot;

    @AfterEach
    void close() {
        day.close();
    }

    private void open(TypicalDay opened) {
        day = opened;
        robot = Robot.show(() -> {
            desktop = new CommitmentDesktop(day, new DirectTasks(), CommitmentScreenTest::onScreen);
            return desktop.window().root();
        }, 1366, 768);
        robot.act(() -> desktop.window().start());
    }

    /// Runs on the screen's thread and waits, so that what a test does to the file is on screen when it looks.
    private static void onScreen(Runnable action) {
        Robot.on(() -> {
            action.run();
            return null;
        });
    }

    private UUID promise(String text, LocalDate due) {
        Commitment made = desktop.commitments.draft().withText(text).due(due);
        desktop.commitments.save(null, made);
        robot.rest();
        return made.id();
    }

    private void go(Place place) {
        robot.act(() -> desktop.open(place));
    }

    private Standing standing(UUID id) {
        return desktop.commitments.find(id).orElseThrow();
    }

    private Standing only() {
        List<Standing> all = desktop.commitments.list();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void anEmptyRoomSaysWhatItIsForAndHowToBegin() {
        open(TypicalDay.empty(folder));
        go(Place.room(CommitmentRoom.NAME));
        assertThat(robot.texts()).contains("Todavía no hay compromisos", "Nuevo compromiso", "¿Cómo se hace?");
    }

    @Test
    void aNewCommitmentIsTypedFromTopToBottomWithoutTheMouse() {
        open(TypicalDay.morning(folder));
        robot.press(N, CONTROL).type("Publicar la agenda de cupos").press(TAB, CONTROL);
        robot.focus("Responsable").type("Nubia Prada").press(DOWN);
        robot.press(UP).press(ENTER).press(TAB);
        robot.type("imsalud").press(ENTER).press(TAB).type("27/03/2026").press(TAB);
        Standing made = only();
        assertThat(made.commitment().text()).isEqualTo("Publicar la agenda de cupos");
        assertThat(made.commitment().institution()).isEqualTo(day.host().id());
        assertThat(made.commitment().dueDate()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(made.commitment().agreedOn()).isEqualTo(TODAY);
        assertThat(day.directory().people().line(made.commitment().assignee()).orElseThrow().names().full())
                .isEqualTo("Nubia Prada");
        assertThat(robot.texts()).contains("Nubia Prada, ESE Imsalud", "Marcar como cumplido", "Historia");
    }

    @Test
    void openingARecordSavesNothing() {
        open(TypicalDay.noon(folder));
        Commitment made = desktop.commitments.draft().withText("Abrir dos cupos").due(TODAY.plusDays(3))
                .withAssignee(day.known().getFirst(), day.host().id());
        desktop.commitments.save(null, made);
        long before = day.workspace().status().notHandedIn();
        go(Place.record("commitment", made.id()));
        go(Place.record("commitment", made.id()).at("history"));
        go(Place.room(CommitmentRoom.NAME));
        assertThat(day.workspace().status().notHandedIn()).isEqualTo(before);
        assertThat(standing(made.id()).commitment()).isEqualTo(made);
    }

    @Test
    void theOverdueStandFirstAndAreCountedInTheRail() {
        open(TypicalDay.morning(folder));
        promise("Enviar el listado de transporte", TODAY.plusDays(1));
        promise("Publicar la agenda de cupos", TODAY.minusDays(6));
        go(Place.room(CommitmentRoom.NAME));
        assertThat(desktop.overdue()).isEqualTo(1);
        assertThat(robot.texts()).containsSubsequence("Vencidos", "Publicar la agenda de cupos", "Vencido",
                "Vencen en 5 días hábiles o menos", "Enviar el listado de transporte");
        go(CommitmentRoom.overdue());
        assertThat(robot.texts()).doesNotContain("Enviar el listado de transporte");
    }

    @Test
    void aFollowUpPutsItInProgress() {
        open(TypicalDay.morning(folder));
        UUID id = promise("Publicar la agenda de cupos", TODAY.plusDays(6));
        go(Place.record("commitment", id));
        robot.click("Anotar un avance").type("Falta la firma").press(TAB).press(TAB);
        robot.focus("Avance (%)").type("40").press(TAB);
        assertThat(standing(id).status()).isEqualTo(CommitmentCodes.IN_PROGRESS);
        assertThat(standing(id).progress()).isEqualTo(40);
        assertThat(robot.texts()).contains("En curso", "Falta la firma");
    }

    @Test
    void aProgressOf150IsSaidToBeWrongAndNotSaved() {
        open(TypicalDay.morning(folder));
        UUID id = promise("Publicar la agenda de cupos", TODAY.plusDays(6));
        go(Place.record("commitment", id));
        robot.click("Anotar un avance");
        robot.focus("Avance (%)").type("150").press(TAB);
        assertThat(robot.texts()).contains("El avance va de 0 a 100; se escribió 150.");
        assertThat(standing(id).followUps()).isEmpty();
    }

    @Test
    void theDayIsMovedInADialogAndTheOldOneStaysStruckOut() {
        open(TypicalDay.morning(folder));
        UUID id = promise("Publicar la agenda de cupos", TODAY.minusDays(6));
        go(Place.record("commitment", id));
        robot.click("Reprogramar…");
        robot.click("Reprogramar");
        assertThat(robot.texts()).contains("Escriba la nueva fecha.");
        robot.focus("Nueva fecha").type("10/04/2026").press(TAB).type("Cambió el gerente");
        robot.click("Reprogramar");
        assertThat(standing(id).commitment().dueDate()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(standing(id).oldDates()).containsExactly(TODAY.minusDays(6));
        assertThat(robot.texts()).contains("Fechas anteriores", "13 de marzo de 2026", "10 de abril de 2026",
                "El compromiso tiene nueva fecha");
        robot.act(desktop.desk()::undo);
        assertThat(robot.texts()).doesNotContain("Fechas anteriores");
    }

    @Test
    void aDayThatWasOnlyWrittenWronglyLeavesNoOldOne() {
        open(TypicalDay.morning(folder));
        UUID id = promise("Publicar la agenda de cupos", TODAY.minusDays(6));
        go(Place.record("commitment", id));
        robot.click("Reprogramar…");
        robot.focus("Nueva fecha").type("10/04/2026");
        robot.click("Solo estaba mal escrita");
        assertThat(standing(id).commitment().dueDate()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(standing(id).oldDates()).isEmpty();
    }

    @Test
    void itIsFulfilledAndReopened() {
        open(TypicalDay.morning(folder));
        UUID id = promise("Publicar la agenda de cupos", TODAY.minusDays(6));
        go(Place.record("commitment", id));
        robot.click("Marcar como cumplido");
        assertThat(standing(id).commitment().closedOn()).isEqualTo(TODAY);
        assertThat(robot.texts()).contains("Cumplido", "Reabrir");
        assertThat(desktop.overdue()).isZero();
        robot.click("Reabrir");
        assertThat(standing(id).isOverdue()).isTrue();
    }

    @Test
    void itIsCancelledOnlyWithAReason() {
        open(TypicalDay.morning(folder));
        UUID id = promise("Publicar la agenda de cupos", TODAY.plusDays(6));
        go(Place.record("commitment", id));
        robot.act(() -> new CancelDialog(reason -> desktop.commitments.cancel(id, reason, TODAY, null))
                .show(desktop.window().root()));
        robot.click("Cancelar el compromiso");
        assertThat(robot.texts()).contains("Escriba el motivo: sin él no se puede cancelar un compromiso.");
        robot.focus("Motivo de la cancelación").type("La entidad se retiró");
        robot.click("Cancelar el compromiso");
        assertThat(standing(id).commitment().isCancelled()).isTrue();
        assertThat(robot.texts()).contains("Cancelado");
        assertThat(robot.valueOf("Motivo de la cancelación")).isEqualTo("La entidad se retiró");
    }

    /// Pending, in progress, fulfilled by Ctrl and an arrow; overdue leaves its column only when it is done or moved.
    @Test
    void theBoardMovesACardWithTheArrows() {
        open(TypicalDay.morning(folder));
        UUID waiting = promise("Enviar el listado de transporte", TODAY.plusDays(10));
        UUID late = promise("Publicar la agenda de cupos", TODAY.minusDays(6));
        go(Place.room(CommitmentRoom.NAME).at(CommitmentRoom.BOARD));
        assertThat(robot.texts()).contains("Pendiente", "En curso", "Nada en curso.", "Nada cumplido todavía.");
        assertThat(card()).isEqualTo(waiting);
        robot.press(RIGHT, CONTROL);
        assertThat(standing(waiting).status()).isEqualTo(CommitmentCodes.IN_PROGRESS);
        assertThat(card()).as("the focus goes along").isEqualTo(waiting);
        robot.press(LEFT, CONTROL).press(RIGHT);
        assertThat(standing(waiting).status()).isEqualTo(CommitmentCodes.PENDING);
        assertThat(card()).isEqualTo(late);
        robot.press(RIGHT, CONTROL);
        assertThat(standing(late).isOverdue()).isTrue();
        robot.press(R);
        robot.focus("Nueva fecha").type("10/04/2026");
        robot.click("Reprogramar");
        assertThat(standing(late).status()).isEqualTo(CommitmentCodes.IN_PROGRESS);
        robot.act(() -> robot.named("Publicar la agenda de cupos").getParent().requestFocus());
        robot.press(RIGHT, CONTROL);
        assertThat(standing(late).commitment().isFulfilled()).isTrue();
        robot.press(ENTER);
        assertThat(robot.texts()).contains("Reabrir", "Datos");
    }

    private UUID card() {
        assertThat(robot.focusOwner()).isInstanceOf(BoardCard.class);
        return ((BoardCard) robot.focusOwner()).row().id();
    }

    @Test
    void aCommitmentBornInATrainingIsTypedThereAndLeadsBack() {
        open(TypicalDay.morning(folder));
        BornHereView born = Robot.on(() -> new BornHereView(desktop.desk(), "training", day.training().id()));
        Robot there = Robot.show(() -> new StackPane(born.node()), 900, 700);
        there.act(born::opened);
        there.click("Agregar compromiso").type("Entregar cartillas").press(TAB);
        Commitment made = only().commitment();
        assertThat(made.origin()).isEqualTo(day.training().id());
        assertThat(made.position()).isEqualTo(1);
        there.act(born::closed);
        go(Place.record("commitment", made.id()));
        assertThat(robot.texts()).contains("Nació en", TypicalDay.TITLE);
    }

    @Test
    void remindersOfWhatIsOpenGoToTheCalendar() throws IOException {
        open(TypicalDay.morning(folder));
        promise("Publicar la agenda de cupos", LocalDate.of(2026, 3, 27));
        UUID done = promise("Enviar el listado", LocalDate.of(2026, 3, 28));
        desktop.commitments.close(done, TODAY, null);
        promise("Sin fecha todavía", null);
        desktop.files.saving = folder;
        go(Place.room(CommitmentRoom.NAME));
        robot.click("Recordatorios (.ics)");
        assertThat(Files.readString(desktop.files.saved.getFirst())).contains("SUMMARY:Vence: Publicar la agenda de cupos",
                "DTSTART;VALUE=DATE:20260327", "BEGIN:VALARM").doesNotContain("Enviar el listado", "Sin fecha");
        assertThat(robot.texts()).contains("1 recordatorio escrito. Ábralo con su calendario.");
    }

    @Test
    void theListSendsItselfToExcel() {
        open(TypicalDay.morning(folder));
        promise("Publicar la agenda de cupos", TODAY.minusDays(6));
        desktop.files.saving = folder;
        go(Place.room(CommitmentRoom.NAME));
        robot.click("Exportar a Excel");
        assertThat(desktop.files.saved).singleElement().asString().endsWith("Compromisos.xlsx");
    }
}
