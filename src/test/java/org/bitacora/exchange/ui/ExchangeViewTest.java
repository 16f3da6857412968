package org.bitacora.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class ExchangeViewTest {

    @TempDir
    private Path folder;
    private final Rooms rooms = new Rooms();
    private final PointedFiles pointed = new PointedFiles();
    private final DirectTasks tasks = new DirectTasks();
    private Meeting meeting;
    private ExchangeView view;

    @BeforeEach
    void meet() {
        meeting = new Meeting(folder);
    }

    @AfterEach
    void part() {
        Robot.on(() -> {
            view.closed();
            return null;
        });
        meeting.close();
    }

    @Test
    void theBundlesOfTheFolderAreReceivedByKeyboardAndTakenBack() {
        Robot robot = open(ExchangeView.RECEIVE);
        assertThat(robot.texts()).contains("2 paquetes juntos", "Jorge Iván Quintero", "Leidy Tatiana Barragán");
        String before = meeting.cucuta.workspace().verify().fingerprint();
        robot.focus("Recibir 108 cambios").press(KeyCode.SPACE);
        assertThat(robot.texts()).contains("Se recibieron 108 cambios.").doesNotContain("Por recibir");
        robot.focus("Deshacer").press(KeyCode.SPACE);
        assertThat(meeting.cucuta.workspace().verify().fingerprint()).isEqualTo(before);
        assertThat(robot.texts()).contains("Deshecho");
    }

    @Test
    void oneBundleSaysInWordsWhatItBrings() {
        Robot robot = open(ExchangeView.RECEIVE);
        robot.focus("Filtrar").press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(robot.texts()).contains("Lo que trae Jorge Iván Quintero", "3 capacitaciones y 87 personas",
                "9 registros cambian", "Firma verificada");
        robot.press(KeyCode.UP);
        assertThat(robot.texts()).contains("Lo que trae Leidy Tatiana Barragán").anyMatch(
                text -> text.startsWith("Primera vez · firma "));
        robot.click("Ver uno por uno");
        assertThat(robot.texts()).contains("Persona (registro nuevo): Yuliana Echeverri 0");
    }

    @Test
    void aDifferenceIsDecidedWithItsKey() {
        Robot robot = open(ExchangeView.RECEIVE);
        assertThat(robot.texts()).contains("Diferencia por decidir", "Jueves 12 de marzo de 2026",
                "Viernes 13 de marzo de 2026", "Sábado 14 de marzo de 2026", "Marcela Cárdenas (usted)");
        robot.focus("Dejar el 14 de marzo").press(KeyCode.DIGIT1);
        assertThat(date()).isEqualTo("2026-03-13");
        assertThat(robot.texts()).contains("Fecha: quedó «Viernes 13 de marzo de 2026».")
                .doesNotContain("Diferencia por decidir");
    }

    @Test
    void neitherValueMayBeRight() {
        Robot robot = open(ExchangeView.RECEIVE);
        robot.click("Escribir otra fecha…").type("16/03/2026").click("Dejar este valor");
        assertThat(date()).isEqualTo("2026-03-16");
    }

    @Test
    void aFileThatIsNoBundleSaysWhyAndIsPutAside() throws IOException {
        pointed.files = List.of(Files.writeString(folder.resolve("notas.bitpack"), "{}"));
        Robot robot = open(ExchangeView.RECEIVE);
        robot.click("Elegir archivo…");
        assertThat(robot.texts()).contains("No se puede recibir", "E-28").anyMatch(
                text -> text.startsWith("«notas.bitpack» no es un paquete de Bitácora."));
        robot.click("Quitar de la lista");
        assertThat(robot.texts()).doesNotContain("E-28");
    }

    @Test
    void handingInEndsWithTheVerifiedFile() {
        pointed.folder = folder.resolve("usb");
        Robot robot = open(ExchangeView.HAND_IN);
        assertThat(robot.texts()).contains("1 cambio sin entregar", "1 sesión");
        robot.click("Otra carpeta…").focus("Entregar mis datos").press(KeyCode.SPACE);
        assertThat(robot.texts()).contains("Verificado", "Todo está entregado");
        assertThat(pointed.folder.toFile().list()).hasSize(1);
    }

    @Test
    void aWrongKeyIsToldWhereItStands() {
        Robot robot = open(ExchangeView.HAND_IN);
        robot.click("Cifrado para una persona").focus("Clave de quien recibe").type("age1mal")
                .click("Entregar mis datos");
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("«age1mal» no es una clave para cifrar"));
    }

    @Test
    void theHistoryListsBothWays() {
        Robot robot = open(ExchangeView.HISTORY);
        assertThat(robot.texts()).contains("Recibido", "Entregado", "Usted", "10 de marzo, 6:00");
    }

    @Test
    void theArrowsGoFromOnePaneToTheNext() {
        Robot robot = open(ExchangeView.RECEIVE);
        robot.focus("Recibir").press(KeyCode.RIGHT);
        assertThat(robot.texts()).contains("Última entrega");
        robot.press(KeyCode.RIGHT);
        assertThat(robot.texts()).contains("Cuándo");
        robot.press(KeyCode.LEFT).press(KeyCode.LEFT).press(KeyCode.LEFT);
        assertThat(robot.texts()).contains("Lo que falta entregar");
    }

    private LocalDate date() {
        return meeting.cucuta.workspace().read(reading -> reading.find(TrainingSessionKind.KIND, meeting.session))
                .map(TrainingSession::date).orElseThrow();
    }

    private Robot open(String section) {
        Robot robot = Robot.show(() -> {
            view = new ExchangeView(meeting.desk(tasks, Runnable::run, rooms, pointed),
                    Place.room(ExchangeView.ROOM).at(section));
            return (Parent) view.node();
        }, 1142, 690);
        return robot.act(view::opened);
    }
}
