package org.bitacora.shell.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.task.DirectTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Inicio with an invented morning, driven by keyboard (design.md §8).
@ExtendWith(FxExtension.class)
class HomeScreenTest {

    /// What the rail, the top bar and the status bar of a small laptop leave (look.md §1: 696 of height).
    private static final double WIDTH = 1366 - 224;
    private static final double HEIGHT = 696 - 48 - 28;

    private final SampleHome feed = new SampleHome();
    private final List<Place> opened = new ArrayList<>();
    private final DirectTasks tasks = new DirectTasks();
    private HomeScreen screen;

    private Robot show(double height) {
        Robot robot = Robot.show(() -> {
            screen = new HomeScreen(feed, new Walking(), tasks);
            return new BorderPane(screen.node());
        }, WIDTH, height);
        return robot.act(screen::opened);
    }

    @Test
    void theWholeMorningStandsOnOnePage() {
        Robot robot = show(HEIGHT);
        assertThat(robot.texts()).contains("Buenos días, Marcela",
                "Jueves 19 de marzo de 2026 · primer trimestre, quedan 12 días", "Nueva capacitación",
                "Continuar donde iba", "Asistencia, fila 22 de 38 · Comuneros, Cúcuta · hace 18 minutos", "Pendientes",
                "14 cambios sin entregar", "Trimestre 2026-T1", "1.261", "2025-T4", "Esta semana", "En curso");
        assertThat(scrolls(robot)).isFalse();
    }

    @Test
    void whoJoinedAProjectIsGreetedAboveTheFirstStepsAndEnterStillBeginsATraining() {
        feed.page = feed.joined();
        Robot robot = show(HEIGHT);
        assertThat(robot.texts()).containsSubsequence("Ya está en «Redes del páramo»", "21 instituciones",
                "Ahora registre su primera capacitación.", "Primeros pasos");
        assertThat(scrolls(robot)).isFalse();
        robot.press(KeyCode.ENTER);
        robot.click("Ver el proyecto");
        assertThat(feed.log).containsExactly("Nueva capacitación", "Ver el proyecto");
    }

    // look.md §8: never truncate a date, a code or a chip; long names give way instead.
    @Test
    void moreThanThereIsRoomForStillFitsWithoutScrolling() {
        feed.page = feed.full();
        Robot robot = show(HEIGHT - 36);
        assertThat(scrolls(robot)).isFalse();
        assertThat(robot.texts()).contains("Ver los 8");
        robot.click("Ver los 8");
        assertThat(robot.texts()).contains("14 cambios sin entregar", "Ver menos");
        assertThat(scrolls(robot)).isTrue();
        robot.click("Ver menos");
        assertThat(scrolls(robot)).isFalse();
    }

    // look.md, "Target bar": in words what is missing, and each opens onto its rows.
    @Test
    void whatWasPromisedStandsAsBarsInPlaceOfTheFigures() {
        feed.targets = List.of(target("Personas capacitadas", 238, 260, 226),
                target("Pares entrada–salida", 158, 240, 208.2), target("Municipios", 8, 8, 8));
        Robot robot = show(HEIGHT);
        assertThat(robot.texts()).contains("Personas capacitadas", "238", "de 260", "faltan 51", "de 240",
                "La marca de cada barra es el ritmo esperado a hoy.").doesNotContain("Participaciones", "2025-T4");
        assertThat(scrolls(robot)).isFalse();
        robot.focus("Pares entrada–salida: 158 de 240").press(KeyCode.SPACE);
        assertThat(opened).containsExactly(Place.room("report").at("Pares entrada–salida"));
    }

    private static HomePage.Target target(String name, long number, long target, double expected) {
        return new HomePage.Target(name, number, target, expected, new Remedy.Go(name, Place.room("report").at(name)));
    }

    private boolean scrolls(Robot robot) {
        robot.rest();
        return robot.read(() -> {
            ScrollPane page = (ScrollPane) screen.node();
            return page.getContent().getLayoutBounds().getHeight() > page.getViewportBounds().getHeight() + 1;
        });
    }

    @Test
    void everyRemedyIsReachedWithTabAndTakenWithTheSpaceBar() {
        Robot robot = show(HEIGHT);
        robot.focus("Nueva capacitación");
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            stops.add(name(robot.focusOwner()));
            robot.press(KeyCode.TAB);
        }
        assertThat(stops).containsSubsequence("Nueva capacitación", "Entregar mis datos", "Recibir",
                "Continuar: Enfoque de género y prevención de xenofobia en la atención", "Registrar asistencia",
                "Digitar salidas", "Emparejar", "Todas firmaron…", "Decidir", "Entregar", "Ver cifras",
                "Hoy, 8:00, Unidad Comuneros, En curso");
        robot.focus("Decidir").press(KeyCode.SPACE);
        assertThat(feed.log).containsExactly("Decidir");
        robot.focus("Hoy, 8:00, Unidad Comuneros, En curso").press(KeyCode.ENTER);
        assertThat(opened).containsExactly(Place.room("training"));
    }

    private static String name(Node node) {
        return node instanceof Labeled labeled && node.getAccessibleText() == null
                ? labeled.getText() : node.getAccessibleText();
    }

    @Test
    void whoStandsOnAButtonStillStandsThereAfterAChange() {
        Robot robot = show(HEIGHT);
        robot.focus("Emparejar");
        feed.page = feed.full();
        robot.act(feed::change).act(tasks::elapse);
        assertThat(name(robot.focusOwner())).isEqualTo("Emparejar");
        assertThat(robot.texts()).contains("Su archivo está dañado; se lee de su última copia");
    }

    @Test
    void aNewWorkspaceSaysWhatToDoFirst() {
        feed.page = feed.empty();
        Robot robot = show(HEIGHT);
        assertThat(robot.texts()).contains("Primeros pasos", "Registre su primera capacitación",
                "No hay sesiones esta semana.", "Las cifras aparecen con la primera capacitación realizada.")
                .doesNotContain("Pendientes", "Continuar donde iba");
        robot.click("Empezar");
        assertThat(feed.log).containsExactly("Empezar");
    }

    @Test
    void whenNothingWaitsThePageIsCalm() {
        feed.page = feed.calm();
        Robot robot = show(HEIGHT);
        assertThat(robot.texts()).contains("Pendientes", "Nada pendiente");
        assertThat(robot.all(node -> node.getStyleClass().contains("bit-counter"))).isEmpty();
    }

    @Test
    void chipsAndHoursAreNeverCut() {
        feed.page = feed.full();
        Robot robot = show(HEIGHT);
        assertThat(robot.all(node -> node instanceof Label chip && chip.getStyleClass().contains("bit-chip")
                && chip.getWidth() + 0.5 < chip.prefWidth(-1))).isEmpty();
    }

    private final class Walking implements Navigator {

        @Override
        public void open(Place place) {
            opened.add(place);
        }

        @Override
        public void moved(Place place) {
            opened.add(place);
        }

        @Override
        public void back() {
            opened.clear();
        }

        @Override
        public void forward() {
            opened.clear();
        }

        @Override
        public void reload() {
            opened.clear();
        }
    }
}
