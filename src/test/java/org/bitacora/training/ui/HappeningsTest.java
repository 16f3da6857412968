package org.bitacora.training.ui;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bitacora.directory.model.Barrier;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.fx.Theme;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.TypicalDay;
import org.bitacora.training.model.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What went otherwise in a session (B17), and the barriers met in a training (A17, B10), typed in its record.
@ExtendWith(FxExtension.class)
class HappeningsTest {

    @TempDir
    private Path folder;
    private TypicalDay day;
    private TrainingDesktop desktop;
    private Robot robot;

    @BeforeEach
    void openTheRecord() {
        day = TypicalDay.noon(folder);
        robot = Robot.show(() -> {
            desktop = new TrainingDesktop(day, new DirectTasks(), TrainingDesktop::onScreen, new Theme());
            return desktop.window().root();
        }, 1366, 768);
        robot.act(() -> desktop.window().start());
        robot.act(() -> desktop.open(Place.record("training", day.training().id()).at("form")));
    }

    @AfterEach
    void close() {
        day.close();
    }

    private UUID session() {
        return day.trainings().schedule(day.training().id()).sessions().getFirst().id();
    }

    @Test
    void anIncidentWithItsEffectIsTypedInItsSessionAndTakenBack() {
        robot.click("Anotar una novedad");
        robot.press(DOWN).press(TAB).type("Paro en la vía").press(TAB);
        assertThat(robot.focusOwner().getAccessibleText()).isEqualTo("Efecto");
        robot.press(DOWN).press(DOWN).press(TAB);
        assertThat(day.trainings().incidents().of(session())).singleElement().satisfies(incident -> {
            assertThat(incident.type()).isEqualTo("PUBLIC_ORDER");
            assertThat(incident.description()).isEqualTo("Paro en la vía");
            assertThat(incident.effect()).isEqualTo("SHORTER");
        });
        assertThat(robot.texts()).contains("Orden público", "Duró menos · Paro en la vía");
        robot.click("Quitar Orden público");
        assertThat(day.trainings().incidents().of(session())).isEmpty();
        robot.act(desktop.desk()::undo);
        assertThat(robot.texts()).contains("Orden público");
    }

    @Test
    void theIncidentsOfASessionGoAndComeBackWithIt() {
        Incident blank = day.trainings().incidents().draft(session());
        day.trainings().incidents().save(List.of(), List.of(
                new Incident(blank.id(), blank.session(), "OTHER", "Otra cosa", null)));
        UUID session = session();
        day.trainings().deleteSession(session);
        assertThat(day.trainings().incidents().of(session)).isEmpty();
        robot.act(desktop.desk()::undo);
        assertThat(day.trainings().incidents().of(session)).hasSize(1);
    }

    @Test
    void aBarrierMetInATrainingBelongsToItsInstitution() {
        robot.click("Anotar una barrera");
        robot.press(DOWN).press(ENTER).press(TAB).press(TAB);
        assertThat(day.directory().barriers().ofInstitution(day.training().institution())).singleElement()
                .satisfies(barrier -> {
                    assertThat(barrier.training()).isEqualTo(day.training().id());
                    assertThat(barrier.type()).isEqualTo("APPROVALS");
                    assertThat(barrier.date()).isEqualTo(day.directory().today());
                    assertThat(barrier.isOpen()).isTrue();
                });
        assertThat(robot.texts()).contains("Aprobaciones demoradas", "Abierta");
        assertThat(day.directory().barriers().ofTraining(day.training().id())).extracting(Barrier::description)
                .containsOnlyNulls();
    }
}
