package org.bitacora.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.bitacora.task.BackgroundTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class RunningJobsTest {

    private final RunningJobs jobs = Robot.on(RunningJobs::new);
    private final Robot robot = Robot.show(() -> jobs);

    @Test
    void aLongJobShowsHowFarItIsAndCanBeCancelled() {
        try (BackgroundTasks tasks = new BackgroundTasks(Platform::runLater)) {
            tasks.watchedBy(jobs);
            boolean[] stopped = new boolean[1];
            tasks.run("Recibiendo", progress -> {
                while (!progress.cancelled()) {
                    progress.at(25, 40, "Equipo Medellín");
                    Thread.sleep(20);
                }
                return stopped[0] = true;
            }, done -> {
            });
            robot.until(() -> robot.sees("Recibiendo · 25 de 40 · Equipo Medellín"));
            robot.click("Cancelar").until(() -> stopped[0] && !jobs.isVisible());
        }
    }

    @Test
    void aShortJobShowsNothing() {
        try (BackgroundTasks tasks = new BackgroundTasks(Platform::runLater)) {
            tasks.watchedBy(jobs);
            CountDownLatch end = new CountDownLatch(1);
            tasks.run("Guardando", progress -> 1, done -> end.countDown());
            robot.until(() -> end.getCount() == 0);
            assertThat(jobs.isVisible()).isFalse();
        }
    }
}
