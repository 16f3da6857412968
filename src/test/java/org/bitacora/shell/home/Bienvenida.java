package org.bitacora.shell.home;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.bitacora.base.Problem;
import org.bitacora.fx.Robot;
import org.bitacora.fx.Shade;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.fx.layer.Layer;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;

/// The first start, to be looked at. Arguments: dark, 125, found, trouble, teams.
public final class Bienvenida {

    private Bienvenida() {
    }

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /// The window.
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            List<String> words = getParameters().getUnnamed();
            Theme theme = new Theme();
            theme.shade().set(words.contains("dark") ? Shade.DARK : Shade.LIGHT);
            words.stream().filter(word -> word.matches("\\d+"))
                    .forEach(word -> theme.textSize().set(TextSize.of(Integer.parseInt(word))));
            SampleDoors doors = new SampleDoors();
            doors.found = words.contains("found") ? List.of(Path.of("equipo-cucuta.bitacora")) : List.of();
            doors.teams = words.contains("teams") ? List.of("Cúcuta", "Soacha", "Maicao") : List.of();
            PointedFiles files = new PointedFiles();
            files.files = List.of(Path.of("inicio-paramo.inicio"));
            WelcomeView welcome = new WelcomeView(doors, new DirectTasks(), files);
            Scene scene = new Scene(new Layer(welcome.node(), Robot.CLOCK), 1366, 696);
            theme.dress(scene);
            if (words.contains("trouble")) {
                welcome.tell(new Problem("E-65", "problem.file.foreign", Path.of("tareas.bitacora")));
            }
            stage.setScene(scene);
            stage.show();
        }
    }
}
