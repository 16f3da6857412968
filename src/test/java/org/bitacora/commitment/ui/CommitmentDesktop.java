package org.bitacora.commitment.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.fx.Theme;
import org.bitacora.fx.layer.FailureTeller;
import org.bitacora.fx.record.HistoryLine;
import org.bitacora.shell.Act;
import org.bitacora.shell.Group;
import org.bitacora.shell.MainWindow;
import org.bitacora.shell.Person;
import org.bitacora.shell.Plan;
import org.bitacora.shell.Room;
import org.bitacora.shell.Status;
import org.bitacora.task.Tasks;
import org.bitacora.testing.InWindow;
import org.bitacora.testing.PointedFiles;
import org.bitacora.testing.TypicalDay;
import org.kordamp.ikonli.feather.Feather;

/// The room Compromisos in the program's window over the file of a typical day.
final class CommitmentDesktop implements InWindow {

    /// What the dialogs of the system would answer.
    final PointedFiles files = new PointedFiles();
    final CommitmentService commitments;
    private final CommitmentDesk desk;
    private final OverdueCount overdue;
    private final MainWindow window;

    CommitmentDesktop(TypicalDay day, Tasks tasks, Executor screen) {
        commitments = new CommitmentService(day.workspace(), day.directory());
        desk = new CommitmentDesk(day.workspace(), commitments, day.directory(),
                record -> day.trainings().training(record.id()).map(training -> training.name()), tasks, screen, this,
                records -> List.of(new HistoryLine(LocalDateTime.of(2026, 3, 19, 8, 0), "Marcela Cárdenas Villamizar",
                        "", HistoryLine.Act.CREATED, "", List.of())), files.excel(tasks));
        overdue = new OverdueCount(desk);
        CommitmentRoom room = new CommitmentRoom(desk);
        Status status = new Status(LocalDateTime.of(2026, 3, 19, 10, 42), 14, 0, LocalDateTime.of(2026, 3, 19, 7, 30),
                "Redes saludables", "Equipo Cúcuta");
        window = new MainWindow(new Plan(List.of(new Room(CommitmentRoom.NAME, "Compromisos", Feather.CHECK_SQUARE,
                Group.WORK, CommitmentRoom.kinds(), room::screen, overdue.count())), List.of(),
                List.of(new Act("Nuevo compromiso", Feather.PLUS, new KeyCodeCombination(KeyCode.N,
                        KeyCombination.SHORTCUT_DOWN), () -> open(CommitmentRoom.newPlace()))),
                () -> new SimpleObjectProperty<>(status), InWindow.undo(desk::undo),
                new SimpleObjectProperty<>(new Person("Marcela Cárdenas", "Equipo Cúcuta")), new Theme(), day.clock()));
        tasks.onFailure(new FailureTeller(window.root()));
    }

    CommitmentDesk desk() {
        return desk;
    }

    @Override
    public MainWindow window() {
        return window;
    }

    int overdue() {
        return overdue.count().get();
    }
}
