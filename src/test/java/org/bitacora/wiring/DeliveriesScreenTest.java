package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.bitacora.db.Identity;
import org.bitacora.db.TestClock;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.report.Delivery;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.report.ui.ReportView;
import org.bitacora.task.Progress;
import org.bitacora.training.model.Training;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// "Entregas" in the whole window: what was delivered, what it is today, and who makes the difference.
@ExtendWith(FxExtension.class)
class DeliveriesScreenTest {

    private static final Place DELIVERIES = Place.room(ReportView.ROOM).at(ReportView.DELIVERIES);

    @TempDir
    private Path folder;
    private Program program;
    private UUID session;

    @BeforeEach
    void open() {
        TestClock clock = new TestClock("2026-03-19T13:00:00Z");
        Path file = folder.resolve("datos.bitacora");
        Services.create(file, new Identity("Marcela Cárdenas", "Coordinación", false));
        program = new Program(file, clock, folder.resolve("preferencias.json"));
        Training training = program.services().trainings().createForToday("Jornada de salud");
        session = program.services().trainings().schedule(training.id()).sessions().getFirst().id();
        comes("Nelly Bautista");
    }

    @AfterEach
    void close() {
        assertThat(program.failures()).isEmpty();
        program.close();
    }

    private void comes(String name) {
        program.services().trainings().attendance().attend(session, PersonEntry.named(name), null);
    }

    private void deliver() {
        program.services().deliveries().deliver(new Delivery(null, Period.quarterOf(LocalDate.of(2026, 3, 19)),
                Exposure.TEAM, "Entrega de marzo"), folder.resolve("marzo.xlsx"), Progress.NONE);
    }

    @Test
    void withoutDeliveriesItSaysHowToBegin() {
        program.go(DELIVERIES);
        assertThat(program.robot().sees("Todavía no hay entregas guardadas")).isTrue();
        program.robot().click("Ir al informe");
        program.rest();
        assertThat(program.robot().sees("Enviar a Excel")).isTrue();
    }

    /// Issue 3, point 6, by keyboard.
    @Test
    void aDeliveryIsOpenedItsFigureAndTheRowsThatMovedAndTakenBack() {
        deliver();
        comes("Gloria Peña");
        program.go(DELIVERIES);
        program.robot().focus("Entregas").press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.UP);
        program.robot().press(KeyCode.SPACE);
        program.rest();
        assertThat(program.robot().sees("Personas únicas (Período): entregado 1, hoy 2 (+1)")).isTrue();
        openFirstRow();
        assertThat(program.robot().texts()).contains("Gloria Peña", "Asistencia nueva", "Entra");
        program.robot().press(KeyCode.ESCAPE);
        program.rest();
        assertThat(program.robot().sees("Personas únicas (Período): entregado 1, hoy 2 (+1)")).isTrue();
        program.robot().click("Quitar de la lista");
        program.rest();
        assertThat(program.services().deliveries().list()).isEmpty();
        assertThat(program.robot().sees("Todavía no hay entregas guardadas")).isTrue();
        program.workspace().undo();
        program.rest();
        assertThat(program.services().deliveries().list()).hasSize(1);
    }

    /// By keyboard: the days are typed over those on show; whoever thinks better of it is back at the button.
    @Test
    void aReportOfOtherDaysIsTypedAndTheFocusReturns() {
        program.go(Place.room(ReportView.ROOM));
        program.robot().focus("Otras fechas…").press(KeyCode.SPACE);
        program.rest();
        assertThat(program.robot().focusOwner()).isSameAs(program.robot().named("Desde"));
        program.robot().press(KeyCode.ESCAPE);
        program.rest();
        assertThat(program.robot().focusOwner()).isSameAs(program.robot().named("Otras fechas…"));
        program.robot().press(KeyCode.SPACE);
        program.rest();
        program.robot().press(KeyCode.A, KeyCode.CONTROL).type("15/03/2026").focus("Hasta")
                .press(KeyCode.A, KeyCode.CONTROL).type("20/03/2026").press(KeyCode.ENTER);
        program.rest();
        assertThat(program.robot().texts()).anyMatch(text -> text.contains("15 de marzo a 20 de marzo de 2026")
                || text.contains("15 a 20 de marzo de 2026"));
        assertThat(program.robot().focusOwner()).isSameAs(program.robot().named("Otras fechas…"));
    }

    private void openFirstRow() {
        TableView<?> table = (TableView<?>) program.robot().all(TableView.class::isInstance).getFirst();
        program.robot().act(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        program.robot().press(KeyCode.ENTER);
        program.rest();
    }

    @Test
    void aFileIsKnownAgain() {
        deliver();
        program.files.files = List.of(folder.resolve("marzo.xlsx"));
        program.go(DELIVERIES);
        program.robot().click("Reconocer archivo");
        program.rest();
        assertThat(program.robot().texts()).anyMatch(text -> text.startsWith("Sí, es el archivo entregado"));
        assertThat(program.robot().sees("Ninguna cifra cambió desde que se entregó.")).isTrue();
    }
}
