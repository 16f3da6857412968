package org.bitacora.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import org.bitacora.db.Workspace;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.fx.Theme;
import org.bitacora.settings.SettingsFile;
import org.bitacora.shell.MainWindow;
import org.bitacora.task.BackgroundTasks;
import org.bitacora.testing.PointedFiles;

/// The whole program in a headless window over a real file, as a person has it: only the display is missing.
final class Program implements AutoCloseable {

    /// What the dialogs of the system would answer.
    final PointedFiles files = new PointedFiles();
    /// What the window was asked to open in place of this file.
    final List<Path> turnedTo = new ArrayList<>();
    private final WindowActs turns = new WindowActs() {
        @Override
        public void rescue() {
            // The example is not damaged.
        }

        @Override
        public void open(Path file) {
            turnedTo.add(file);
        }
    };
    private final Services services;
    private final BackgroundTasks tasks = new BackgroundTasks(Platform::runLater);
    private final List<Throwable> failures = new ArrayList<>();
    private final MainWindow window;
    private final Robot robot;

    Program(Path file, Clock clock, Path settings) {
        this(file, clock, settings, 1000, 700);
    }

    Program(Path file, Clock clock, Path settings, double width, double height) {
        services = Services.open(file, clock);
        Theme theme = Robot.on(Theme::new);
        window = Robot.on(() -> Frame.of(services, tasks, Platform::runLater, theme, new SettingsFile(settings),
                files, turns));
        tasks.onFailure(failures::add);
        robot = Robot.show(() -> {
            window.start();
            return window.root();
        }, width, height);
        rest();
    }

    Services services() {
        return services;
    }

    Workspace workspace() {
        return services.workspace();
    }

    Robot robot() {
        return robot;
    }

    Program go(Place place) {
        robot.act(() -> window.navigator().open(place));
        return rest();
    }

    /// Waits until nothing works in the background and the screen is drawn.
    Program rest() {
        robot.rest();
        robot.until(() -> tasks.running() == 0);
        robot.rest();
        robot.until(() -> tasks.running() == 0);
        return this;
    }

    /// What nobody handled; a healthy program has none.
    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        robot.act(window::leave);
        rest();
        services.workspace().close(false);
        tasks.close();
    }
}
