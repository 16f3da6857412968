package org.bitacora.fx.layer;

import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.bitacora.base.Problem;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Robot;
import org.bitacora.fx.part.Buttons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;

@ExtendWith(FxExtension.class)
class LayerTest {

    private final List<String> done = new ArrayList<>();
    private final Robot robot = Robot.show(() -> Boxes.column(8, Buttons.outlined("Por qué", () -> done.add("why")),
            Buttons.outlined("Otra", () -> done.add("other"))));

    @Test
    void escapeClosesAPopOverAndTheFocusReturns() {
        Node button = robot.named("Por qué");
        robot.click(button).act(() -> Layer.over(button).popOver(Boxes.column(4, Labels.body("Fuera de plazo"),
                Buttons.link("Ver la regla", () -> done.add("rule"))), button));
        assertThat(robot.focusOwner()).isEqualTo(robot.named("Ver la regla"));
        robot.press(ESCAPE);
        assertThat(robot.sees("Fuera de plazo")).isFalse();
        assertThat(robot.focusOwner()).isEqualTo(button);
    }

    @Test
    void tabGoesRoundInAPopOverAndNeverBehindIt() {
        Node button = robot.named("Por qué");
        robot.click(button).act(() -> Layer.over(button).popOver(Boxes.column(4,
                Buttons.link("Ver la regla", () -> done.add("rule")),
                Buttons.link("Ver la fecha", () -> done.add("date"))), button));
        robot.press(TAB);
        assertThat(robot.focusOwner()).isEqualTo(robot.named("Ver la fecha"));
        robot.press(TAB);
        assertThat(robot.focusOwner()).isEqualTo(robot.named("Ver la regla"));
        robot.press(TAB, SHIFT);
        assertThat(robot.focusOwner()).isEqualTo(robot.named("Ver la fecha"));
    }

    @Test
    void aDialogKeepsTheFocusInsideAndActsAfterItClosed() {
        Node button = robot.named("Otra");
        robot.click(button).act(() -> Dialogs.ask(button, "Entregar 14 cambios", "Se escribe un archivo.", "Entregar",
                Feather.UPLOAD, () -> done.add("handed in")));
        assertThat(robot.focusOwner()).isEqualTo(robot.named("Entregar"));
        robot.press(TAB);
        assertThat(robot.focusOwner()).isEqualTo(robot.named("Ahora no"));
        robot.click("Entregar");
        assertThat(done).containsExactly("other", "handed in");
        assertThat(robot.focusOwner()).isEqualTo(button);
    }

    @Test
    void aToastOffersTheWayBack() {
        robot.act(() -> Layer.over(robot.named("Otra")).toast("Se eliminó la fila 22", "Deshacer",
                () -> done.add("undone")));
        robot.click("Deshacer");
        assertThat(done).containsExactly("undone");
        assertThat(robot.sees("Se eliminó la fila 22")).isFalse();
    }

    @Test
    void aRefusalIsToldInItsOwnWordsAndABugByItsCode() {
        FailureTeller teller = new FailureTeller(robot.named("Otra"));
        robot.act(() -> teller.accept(new Problem("E-01", "fx.list.no-match")));
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("Nada coincide"));
        robot.press(ESCAPE);
        String code = FailureTeller.code(new IllegalStateException("cc 1090"));
        assertThat(code).matches("X-[0-9A-F]{4}");
        assertThat(FailureTeller.code(new IllegalStateException("another"))).isEqualTo(code);
    }
}
