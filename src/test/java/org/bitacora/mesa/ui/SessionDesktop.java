package org.bitacora.mesa.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.bitacora.fx.Robot;
import org.bitacora.fx.Theme;
import org.bitacora.fx.layer.FailureTeller;
import org.bitacora.shell.Group;
import org.bitacora.shell.MainWindow;
import org.bitacora.shell.Person;
import org.bitacora.shell.Plan;
import org.bitacora.shell.Room;
import org.bitacora.shell.Status;
import org.bitacora.shell.StatusFeed;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.InWindow;
import org.bitacora.testing.PointedFiles;
import org.bitacora.testing.TypicalMesa;
import org.kordamp.ikonli.feather.Feather;

/// The page of a session in the program's window over the file of a typical mesa, for tests and for looking at it.
public final class SessionDesktop implements InWindow {

    /// What the dialogs of the system would answer.
    public final PointedFiles files = new PointedFiles();
    public final DirectTasks tasks = new DirectTasks();
    private final TypicalMesa typical;
    private final MesaDesk desk;
    private final MainWindow window;

    private Robot robot;

    private SessionDesktop(TypicalMesa typical, Executor screen, Theme theme) {
        this.typical = typical;
        desk = new MesaDesk(typical.workspace(), typical.mesas(), typical.directory(), tasks, screen, this, files,
                records -> List.of(), files.excel(tasks));
        MesaRoom room = new MesaRoom(desk, List.of());
        Status status = new Status(LocalDateTime.of(2026, 3, 20, 15, 6), 15, 1, LocalDateTime.of(2026, 3, 20, 7, 30),
                "Redes saludables", "Equipo Cúcuta");
        StatusFeed feed = () -> new SimpleObjectProperty<>(status);
        window = new MainWindow(new Plan(List.of(new Room(MesaRoom.NAME, "Mesas", Feather.USERS, Group.WORK,
                MesaRoom.kinds(), room::screen, new SimpleIntegerProperty(0)), new Room("exchange",
                "Entregar y recibir", Feather.REPEAT, Group.OUTPUT, Set.of(), place -> new MesaRoomView(desk, List.of(),
                place),
                new SimpleIntegerProperty(0))), List.of(), List.of(), feed, InWindow.undo(desk::undo),
                new SimpleObjectProperty<>(new Person("Marcela Cárdenas", "Equipo Cúcuta")), theme, typical.clock()));
        tasks.onFailure(new FailureTeller(window.root()));
    }

    /// The session of a typical mesa in a window.
    public static SessionDesktop show(TypicalMesa typical) {
        return show(typical, typical.session().id(), Robot.on(Theme::new));
    }

    /// Any session of its file, in any colours and text size.
    public static SessionDesktop show(TypicalMesa typical, UUID session, Theme theme) {
        SessionDesktop[] made = new SessionDesktop[1];
        Robot robot = Robot.show(() -> {
            made[0] = new SessionDesktop(typical, SessionDesktop::onScreen, theme);
            return made[0].window.root();
        }, 1366, 768);
        robot.act(() -> theme.dress(made[0].window.root().getScene()));
        robot.act(() -> made[0].window.start());
        robot.act(() -> made[0].open(MesaRoom.session(session)));
        made[0].robot = robot;
        return made[0];
    }

    public Robot robot() {
        return robot;
    }

    private static void onScreen(Runnable action) {
        Robot.on(() -> {
            action.run();
            return null;
        });
    }

    public UUID session() {
        return typical.session().id();
    }

    public void undoLast() {
        robot.act(desk::undo);
    }

    @Override
    public MainWindow window() {
        return window;
    }
}
