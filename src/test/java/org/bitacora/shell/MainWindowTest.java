package org.bitacora.shell;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class MainWindowTest {

    private final SamplePlan sample = new SamplePlan();
    private final Theme theme = Robot.on(Theme::new);
    private final MainWindow window = Robot.on(() -> new MainWindow(sample.plan(theme)));
    private final Robot robot = Robot.show(this::started, 1300, 700);

    @Test
    void itOpensWithTheFirstRoomAndOnlyRegisteredRoomsStandInTheRail() {
        assertThat(robot.sees("home")).isTrue();
        assertThat(robot.sees("Compromisos")).isTrue();
        assertThat(robot.sees("Casos")).isFalse();
    }

    @Test
    void theRailOpensARoomAndBackAndForwardReturn() {
        robot.click("Mesas");
        assertThat(robot.sees("mesa")).isTrue();
        robot.press(LEFT, ALT);
        assertThat(robot.sees("home")).isTrue();
        robot.press(RIGHT, ALT);
        assertThat(robot.sees("mesa")).isTrue();
        assertThat(sample.log).containsExactly("closed home", "closed mesa", "closed home");
    }

    @Test
    void aRecordIsOpenedByItsKindAndStandsInTheBreadcrumb() {
        robot.act(() -> window.navigator().open(Place.record("training", UUID.randomUUID())));
        assertThat(robot.texts()).contains("Registro de training");
        robot.click(crumb("Capacitaciones"));
        assertThat(robot.texts()).doesNotContain("Registro de training");
    }

    @Test
    void aPlaceThatTheScreenCanShowItselfBuildsNothingAnew() {
        robot.click("Mesas").act(() -> window.navigator().open(Place.room("mesa").at("tab")));
        assertThat(sample.log).containsExactly("closed home");
        robot.press(LEFT, ALT).press(LEFT, ALT);
        assertThat(robot.sees("home")).isTrue();
    }

    @Test
    void theSearchFindsPeopleWithoutAccentsAndActsByTheirWords() {
        robot.press(K, CONTROL).type("pena").press(DOWN).press(ENTER);
        assertThat(sample.log).containsExactly("found Mario Fernando Peña Rangel");
        robot.press(K, CONTROL).type("capacitacion nueva").press(ENTER);
        assertThat(sample.log).last().isEqualTo("new");
    }

    @Test
    void escapeLeavesTheSearchOpenForTyping() {
        robot.press(K, CONTROL).type("zzz");
        assertThat(robot.texts()).anyMatch(text -> text.contains("«zzz»"));
        robot.press(ESCAPE);
        assertThat(robot.texts()).noneMatch(text -> text.contains("«zzz»"));
    }

    @Test
    void f6GoesRoundRailSearchSheetAndStatusBar() {
        robot.focus("Inicio").press(F6);
        assertThat(robot.focusOwner()).isEqualTo(robot.named("Buscar personas, registros o acciones"));
        robot.press(F6);
        assertThat(robot.focusOwner()).isEqualTo(robot.named("Botón de home"));
        robot.press(F6);
        assertThat(robot.focusOwner()).isEqualTo(robot.named("1 diferencia por decidir"));
        robot.press(F6);
        assertThat(robot.focusOwner()).isEqualTo(robot.named("Inicio"));
    }

    @Test
    void keysOfActsWorkEverywhereAndF1LeadsToTheGuideAndBack() {
        robot.press(N, CONTROL);
        assertThat(sample.log).containsExactly("new");
        robot.press(F1);
        assertThat(robot.sees("guide")).isTrue();
        robot.press(LEFT, ALT);
        assertThat(robot.sees("home")).isTrue();
    }

    @Test
    void undoBelongsToTheTextFieldWhileTypingAndToTheProgramElsewhere() {
        robot.focus("Botón de home").press(Z, CONTROL);
        assertThat(sample.log).containsExactly("undone");
        assertThat(robot.sees("Se deshizo: cerrar acta")).isTrue();
        robot.press(K, CONTROL).press(Z, CONTROL);
        assertThat(sample.log).containsExactly("undone");
        robot.type("deshacer acta").press(ENTER);
        assertThat(sample.log).containsExactly("undone", "undone");
    }

    @Test
    void aButtonThatGoesAwayLeavesTheFocusOnThePageAndNotInTheRail() {
        Node button = robot.named("Botón de home");
        robot.focus("Botón de home").act(() -> ((Pane) button.getParent()).getChildren().remove(button));
        robot.press(ENTER);
        assertThat(robot.focusOwner()).isInstanceOf(SheetPane.class);
        robot.press(TAB);
        assertThat(robot.sees("home")).isTrue();
    }

    @Test
    void theStatusBarTellsTheTruthAndLeadsThere() {
        assertThat(robot.texts()).contains("Guardado a las 10:42", "14 cambios sin entregar",
                "Última copia: hoy, 7:30", "Redes saludables · Equipo Cúcuta");
        robot.click("1 diferencia por decidir");
        assertThat(robot.sees("exchange")).isTrue();
        robot.act(() -> sample.status.set(new Status(null, 0, 0, null, "Redes saludables", "Equipo Cúcuta")));
        assertThat(robot.texts()).contains("Todo entregado", "Todavía no hay copia")
                .noneMatch(text -> text.contains("diferencia"));
    }

    @Test
    void aBannerStaysUntilItIsRemoved() {
        robot.act(() -> window.banner("sample", Labels.body("DATOS DE EJEMPLO"))).click("Mesas");
        assertThat(robot.sees("DATOS DE EJEMPLO")).isTrue();
        robot.act(() -> window.removeBanner("sample"));
        assertThat(robot.sees("DATOS DE EJEMPLO")).isFalse();
    }

    @Test
    void largeTextFoldsTheRailToIcons() {
        double full = railWidth();
        robot.act(() -> theme.textSize().set(TextSize.LARGE));
        assertThat(railWidth()).isLessThan(full / 2);
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        assertThat(robot.all(Node::isFocusTraversable)).isNotEmpty().allSatisfy(node ->
                assertThat(named(node)).as(node.toString()).isTrue());
    }

    private Parent started() {
        window.start();
        return window.root();
    }

    private double railWidth() {
        return robot.read(() -> robot.all(node -> node instanceof Rail).getFirst().getLayoutBounds().getWidth());
    }

    private Node crumb(String text) {
        return robot.all(node -> node.getStyleClass().contains("bit-crumb")
                && node instanceof Labeled label && text.equals(label.getText())).getFirst();
    }

    private static boolean named(Node node) {
        return node.getAccessibleText() != null && !node.getAccessibleText().isEmpty()
                || node instanceof Labeled label && label.getText() != null
                && !label.getText().isEmpty();
    }
}
