package org.bitacora.training.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.bitacora.fx.Robot;
import org.bitacora.fx.Theme;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.layer.FailureTeller;
import org.bitacora.fx.record.HistoryLine;
import org.bitacora.shell.Act;
import org.bitacora.shell.Group;
import org.bitacora.shell.MainWindow;
import org.bitacora.shell.Person;
import org.bitacora.shell.Plan;
import org.bitacora.shell.Room;
import org.bitacora.shell.Status;
import org.bitacora.shell.StatusFeed;
import org.bitacora.task.Tasks;
import org.bitacora.testing.InWindow;
import org.bitacora.testing.PointedFiles;
import org.bitacora.testing.TypicalDay;
import org.kordamp.ikonli.feather.Feather;

/// The room Capacitaciones in the program's window over the file of a typical day, for tests and for looking at it.
final class TrainingDesktop implements InWindow {

    /// What the dialogs of the system would answer.
    final PointedFiles files = new PointedFiles();
    private final TypicalDay day;
    private final Theme theme;
    private final TrainingDesk desk;
    private final TrainingRoom room;
    private final MainWindow window;

    TrainingDesktop(TypicalDay day, Tasks tasks, Executor screen, Theme theme) {
        this.day = day;
        this.theme = theme;
        desk = new TrainingDesk(day.workspace(), day.trainings(), day.directory(), tasks, screen,
                records -> List.of(new HistoryLine(LocalDateTime.of(2026, 3, 19, 8, 0), "Marcela Cárdenas Villamizar", "",
                        HistoryLine.Act.CREATED, "", List.of())), files.excel(tasks));
        room = new TrainingRoom(desk, this, List.of(
                new TrainingTab("evaluations", "Evaluaciones", (id, bag) -> new SimpleStringProperty("35 · 33"),
                        id -> new NoticeScreen(new Label("Evaluaciones")), true),
                new TrainingTab("results", "Resultados", (id, bag) -> new SimpleStringProperty(""),
                        id -> new NoticeScreen(new Label("Resultados")), false)),
                () -> List.of(new Choice("00000000-0000-7000-8000-000000000001", "Género y xenofobia, 10 preguntas")));
        window = new MainWindow(plan());
        tasks.onFailure(new FailureTeller(window.root()));
    }

    /// Runs on the screen's thread and waits, so that what a test does to the file is on screen when it looks.
    static void onScreen(Runnable action) {
        Robot.on(() -> {
            action.run();
            return null;
        });
    }

    TrainingRoom room() {
        return room;
    }

    @Override
    public MainWindow window() {
        return window;
    }

    TrainingDesk desk() {
        return desk;
    }

    private Plan plan() {
        return new Plan(List.of(
                room(TrainingRoom.NAME, "Capacitaciones", Feather.BOOK_OPEN, Group.WORK),
                room("mesa", "Mesas", Feather.USERS, Group.WORK), room("commitment", "Compromisos",
                        Feather.CHECK_SQUARE, Group.WORK), room("workplan", "Planes", Feather.MAP, Group.WORK),
                room("directory", "Personas e instituciones", Feather.USER, Group.DIRECTORY),
                room("report", "Informes", Feather.BAR_CHART_2, Group.OUTPUT),
                room("exchange", "Entregar y recibir", Feather.REPEAT, Group.OUTPUT)),
                List.of(), List.of(new Act("Nueva capacitación", Feather.PLUS, new KeyCodeCombination(KeyCode.N,
                        KeyCombination.SHORTCUT_DOWN), room::newTraining)),
                status(), InWindow.undo(desk::undo), new SimpleObjectProperty<>(new Person("Marcela Cárdenas",
                "Equipo Cúcuta")), theme, day.clock());
    }

    private Room room(String name, String label, Feather icon, Group group) {
        return new Room(name, label, icon, group, name.equals(TrainingRoom.NAME) ? TrainingRoom.kinds()
                : Set.of(name), room::screen, new SimpleIntegerProperty(0));
    }

    private StatusFeed status() {
        Status status = new Status(LocalDateTime.of(2026, 3, 19, 10, 42), 14, 1, LocalDateTime.of(2026, 3, 19, 7, 30),
                "Redes saludables", "Equipo Cúcuta");
        return () -> new SimpleObjectProperty<>(status);
    }
}
