package org.bitacora.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.bitacora.base.Problem;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The first start by keyboard alone: two names and Enter.
@ExtendWith(FxExtension.class)
class WelcomeViewTest {

    private final SampleDoors doors = new SampleDoors();
    private final PointedFiles files = new PointedFiles();
    private WelcomeView welcome;

    private Robot show() {
        return Robot.show(() -> {
            welcome = new WelcomeView(doors, new DirectTasks(), files);
            return welcome.node();
        }, 1000, 696);
    }

    @Test
    void twoNamesAndEnterBeginAProject() {
        Robot robot = show();
        robot.click("Empezar…").type("Marcela Cárdenas").press(KeyCode.TAB).type("Equipo Cúcuta");
        robot.press(KeyCode.ENTER);
        assertThat(doors.log).containsExactly("start Marcela Cárdenas, Equipo Cúcuta", "open nueva.bitacora");
    }

    @Test
    void enterOnAnEmptyFormSaysWhatIsMissingAndGoesThere() {
        Robot robot = show();
        robot.click("Empezar…").focus("Su equipo").type("Equipo Cúcuta").press(KeyCode.ENTER);
        assertThat(doors.log).isEmpty();
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("Escriba su nombre"));
        assertThat(robot.focusOwner()).isSameAs(robot.named("Su nombre"));
    }

    @Test
    void whoJoinsSeesTheProjectAndWritesTwoNames() {
        files.files = List.of(Path.of("paramo.inicio"));
        Robot robot = show();
        robot.click("Elegir el archivo…");
        assertThat(robot.texts()).contains("Redes del páramo",
                "De Lucía Bermúdez, Coordinación · 10 de marzo", "21 instituciones");
        robot.type("Marcela Cárdenas").press(KeyCode.TAB).type("Equipo Cúcuta").press(KeyCode.ENTER);
        assertThat(doors.log).containsExactly("join Marcela Cárdenas, Equipo Cúcuta, paramo.inicio",
                "open unida.bitacora");
    }

    @Test
    void whoJoinsChoosesHerTeamAmongThoseExpectedOrWritesAnother() {
        doors.teams = List.of("Cúcuta", "Soacha");
        files.files = List.of(Path.of("paramo.inicio"));
        Robot robot = show();
        robot.click("Elegir el archivo…").type("Marcela Cárdenas").press(KeyCode.TAB).press(KeyCode.DOWN);
        robot.click("Unirme");
        assertThat(doors.log).containsExactly("join Marcela Cárdenas, Cúcuta, paramo.inicio", "open unida.bitacora");
        robot.focus("Su equipo").press(KeyCode.DOWN).press(KeyCode.DOWN);
        robot.focus("Nombre del equipo").type("Maicao").press(KeyCode.ENTER);
        assertThat(doors.log).contains("join Marcela Cárdenas, Maicao, paramo.inicio");
    }

    @Test
    void aRefusedStartFileLeavesTheThreeWaysAndEscLeadsBackToThem() {
        files.files = List.of(Path.of("otro.inicio"));
        doors.refusal = new Problem("E-28", "exchange.problem.foreign", "otro.inicio");
        Robot robot = show();
        robot.click("Elegir el archivo…");
        assertThat(robot.texts()).anyMatch(text -> text.contains("otro.inicio")).contains("Unirme a un proyecto");
        doors.refusal = null;
        robot.click("Elegir el archivo…").press(KeyCode.ESCAPE);
        assertThat(robot.texts()).contains("Unirme a un proyecto", "Empezar uno", "Ver el ejemplo");
    }

    @Test
    void theExampleIsOneButtonAway() {
        show().click("Abrir el ejemplo");
        assertThat(doors.log).containsExactly("sample", "open ejemplo.bitacora");
    }

    @Test
    void aRefusedFileIsToldAboveTheForm() {
        doors.found = List.of(Path.of("equipo-cucuta.bitacora"));
        Robot robot = show();
        robot.act(() -> welcome.tell(new Problem("E-63", "problem.file.missing", Path.of("tareas.bitacora"))));
        assertThat(robot.texts()).anyMatch(text -> text.contains("tareas.bitacora"));
        robot.click("Seguir con esta: equipo-cucuta.bitacora");
        assertThat(doors.log).containsExactly("open equipo-cucuta.bitacora");
    }
}
