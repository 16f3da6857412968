package org.bitacora.fx.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class ChartTest {

    @Test
    void everyConstructIsSpokenWithItsFigures() {
        Robot robot = Robot.show(ChartWindow::chart);
        assertThat(robot.named("Enfoque de género: entrada 48 %, salida 75 %, +27 puntos")).isNotNull();
        assertThat(robot.named("Trato digno e inclusión: entrada 63 %, salida 60 %, −3 puntos")).isNotNull();
    }

    @Test
    void theGreatestGainComesFirst() {
        Robot robot = Robot.show(ChartWindow::chart);
        assertThat(lines(robot)).extracting(Node::getAccessibleText).map(text -> text.split(":")[0])
                .containsExactly("Enfoque de género", "Derechos y rutas de atención", "Prevención de la xenofobia",
                        "Enfoque diferencial", "Trato digno e inclusión");
    }

    @Test
    void marksStandWhereTheirFiguresSay() {
        Robot robot = Robot.show(ChartWindow::chart);
        assertThat(middle(robot, lines(robot).getFirst(), "chart-exit"))
                .isGreaterThan(middle(robot, lines(robot).getFirst(), "chart-entry"));
        assertThat(middle(robot, lines(robot).getLast(), "chart-exit"))
                .isLessThan(middle(robot, lines(robot).getLast(), "chart-entry"));
    }

    @Test
    void oneIsOnePointAndNothingIsNoChange() {
        assertThat(new EntryExit("a", 50, 51, 1).gainInWords()).isEqualTo("+1 punto");
        assertThat(new EntryExit("a", 50, 50, 0).gainInWords()).isEqualTo("sin cambio");
    }

    @Test
    void theAxisBeginsAtNoughtOnlyWhereAFigureLiesBelowTwenty() {
        assertThat(Scale.start(List.of(new EntryExit("a", 12, 40, 28)))).isZero();
        assertThat(Scale.ticks(20)).containsExactly(20, 40, 60, 80, 100);
    }

    @Test
    void aBarIsAsLongAsItsShare() {
        Robot robot = Robot.show(() -> Boxes.column(0, ChartWindow.bars()));
        Node rail = robot.named("Norte de Santander, 9 de 12");
        Node filled = robot.all(node -> node.getStyleClass().contains("chart-filled")).getFirst();
        assertThat(robot.read(() -> filled.getLayoutBounds().getWidth() / rail.getLayoutBounds().getWidth()))
                .isBetween(0.74, 0.76);
    }

    private static List<Node> lines(Robot robot) {
        return robot.all(node -> node instanceof EntryExitLine);
    }

    private static double middle(Robot robot, Node line, String style) {
        Node mark = robot.all(node -> node.getStyleClass().contains(style) && node.getParent() == line).getFirst();
        Bounds bounds = robot.read(() -> mark.getBoundsInParent());
        return bounds.getCenterX();
    }
}
