package org.bitacora.training.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.bitacora.fx.Place;
import org.bitacora.fx.Shade;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.task.BackgroundTasks;
import org.bitacora.testing.TypicalDay;

/// The room in a real window, to be looked at: `mvn -q test-compile exec:exec -Dexec.classpathScope=test
/// -Dbitacora.main=org.bitacora.training.ui.Capacitaciones`. Arguments: `dark`, a text size such as `125`, `empty`, and
/// the tab of the record to open.
public final class Capacitaciones {

    private Capacitaciones() {
    }

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /// The window.
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) throws Exception {
            Locale.setDefault(Locale.of("es", "CO"));
            List<String> words = getParameters().getUnnamed();
            Theme theme = new Theme();
            theme.shade().set(words.contains("dark") ? Shade.DARK : Shade.LIGHT);
            words.stream().filter(word -> word.matches("\\d+"))
                    .forEach(word -> theme.textSize().set(TextSize.of(Integer.parseInt(word))));
            Path folder = Files.createTempDirectory("bitacora");
            TypicalDay day = words.contains("empty") ? TypicalDay.empty(folder)
                    : words.contains("morning") ? TypicalDay.morning(folder) : TypicalDay.noon(folder);
            if (!words.contains("empty") && !words.contains("morning")) {
                TypicalPlaces.prepare(day);
            }
            TrainingDesktop desktop = new TrainingDesktop(day, new BackgroundTasks(Platform::runLater),
                    Platform::runLater, theme);
            Scene scene = new Scene(desktop.window().root(), 1366, 768);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            desktop.window().start();
            words.stream().filter(word -> word.startsWith("tab=")).findFirst().ifPresent(word -> desktop.open(
                    Place.record("training", day.training().id()).at(word.substring(4))));
        }
    }
}
