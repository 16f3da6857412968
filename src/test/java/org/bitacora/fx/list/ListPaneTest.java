package org.bitacora.fx.list;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
