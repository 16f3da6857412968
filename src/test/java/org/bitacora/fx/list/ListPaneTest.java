package org.bitacora.fx.list;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuButton;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Robot;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;
import org.bitacora.testing.WrittenList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class ListPaneTest {

    private final ObservableList<String> names = FXCollections.observableArrayList(
            "Óscar Peña", "Ana Ruiz", "Zoila Peña");
    private final List<String> chosen = new ArrayList<>();

    @Test
    void theFilterIgnoresAccentsAndOrderOfWords() {
        ListPane<String> pane = pane();
        Robot robot = Robot.show(() -> pane);
        robot.press(F, CONTROL).type("pena osc");
        assertThat(pane.shown()).containsExactly("Óscar Peña");
        robot.press(ESCAPE);
        assertThat(pane.shown()).hasSize(3);
    }

    @Test
    void theListIsOrderedByAColumnAndTheSameAgainTurnsItRound() {
        ListPane<String> pane = Robot.on(() -> pane().groupedBy(name -> name.substring(0, 1))
                .value("Letras", 80, String::length));
        Robot robot = Robot.show(() -> pane);
        assertThat(pane.shown()).containsExactly("Ana Ruiz", "Zoila Peña", "Óscar Peña");
        order(robot, 1);
        assertThat(pane.shown().getFirst()).as("8 letters of 10").isEqualTo("Ana Ruiz");
        assertThat(robot.sees("A")).as("headings belong to the list's own order").isFalse();
        order(robot, 1);
        assertThat(pane.shown().getLast()).isEqualTo("Ana Ruiz");
        order(robot, 0);
        assertThat(pane.shown()).containsExactly("Ana Ruiz", "Zoila Peña", "Óscar Peña");
        assertThat(robot.sees("A")).isTrue();
    }

    private static void order(Robot robot, int item) {
        robot.act(() -> ((MenuButton) robot.named("Ordenar por")).getItems().get(item).fire());
    }

    @Test
    void whatIsFilteredAndOrderedIsExported(@TempDir Path folder) {
        PointedFiles files = new PointedFiles();
        files.saving = folder;
        Robot robot = Robot.show(() -> pane().text("Nombre", 200, name -> name)
                .value("Letras", 80, String::length).exported(files.excel(new DirectTasks()), "Gente"));
        order(robot, 1);
        order(robot, 1);
        robot.press(F, CONTROL).type("pena").focus("Exportar a Excel").press(SPACE);
        assertThat(files.saved).containsExactly(folder.resolve("Gente.xlsx"));
        assertThat(WrittenList.rows(files.saved.getFirst())).containsExactly(List.of("Nombre", "Letras"),
                List.of("Zoila Peña", "10"), List.of("Óscar Peña", "10"));
    }

    @Test
    void downGoesFromTheFilterToTheListAndChooses() {
        ListPane<String> pane = pane();
        Robot robot = Robot.show(() -> pane);
        robot.press(F, CONTROL).press(DOWN).press(DOWN);
        assertThat(chosen).containsExactly("Ana Ruiz", "Zoila Peña");
    }

    @Test
    void anEmptyListSaysWhatToDoAndAnEmptyMatchSaysHowToGoBack() {
        ListPane<String> pane = pane();
        Robot robot = Robot.show(() -> pane);
        robot.press(F, CONTROL).type("qqq");
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("Nada coincide"));
        robot.act(names::clear);
        assertThat(robot.sees("Todavía no hay personas")).isTrue();
    }

    @Test
    void aTableOpensItsRowWithEnter() {
        Robot robot = Robot.show(() -> new Table<>(names).text("Nombre", 200, name -> name)
                .number("Letras", 80, String::length, Object::toString).onOpened(chosen::add));
        robot.press(F, CONTROL).type("ruiz").press(DOWN).press(ENTER);
        assertThat(chosen).containsExactly("Ana Ruiz");
    }

    private ListPane<String> pane() {
        return Robot.on(() -> new ListPane<>(names, name -> Line.of(name, "Cúcuta"))
                .sortedBy(Comparator.naturalOrder()).whenEmpty(Labels.body("Todavía no hay personas"))
                .onChosen(chosen::add));
    }
}
