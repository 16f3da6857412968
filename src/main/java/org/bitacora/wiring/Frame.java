package org.bitacora.wiring;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.bitacora.commitment.ui.CommitmentRoom;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Project;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Theme;
import org.bitacora.fx.Tone;
import org.bitacora.fx.layer.FailureTeller;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.fx.part.Banners;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.settings.SettingsFile;
import org.bitacora.shell.Act;
import org.bitacora.shell.MainWindow;
import org.bitacora.shell.Plan;
import org.bitacora.shell.Room;
import org.bitacora.shell.handbook.Handbook;
import org.bitacora.shell.handbook.HandbookProvider;
import org.bitacora.task.Tasks;
import org.bitacora.training.ui.TrainingRoom;
import org.kordamp.ikonli.feather.Feather;

/// The main window over an open workspace: rooms, search, acts, status and banners, put together. Screen's thread only.
final class Frame {

    private Frame() {
    }

    /// @param screen runs an action on the screen's thread
    static MainWindow of(Services services, Tasks tasks, Executor screen, Theme theme, SettingsFile settings,
            FileDialogs dialogs, WindowActs windowActs) {
        LateNavigator navigator = new LateNavigator();
        LiveStatus status = new LiveStatus(services.workspace(), tasks, screen, () -> projectName(services));
        List<Room> rooms = new WindowRooms(services, tasks, screen, navigator, theme, settings, status,
                dialogs, windowActs).list();
        Workspace workspace = services.workspace();
        MainWindow window = new MainWindow(new Plan(rooms,
                new WindowSearch(services, tasks, navigator).providers(),
                new HandbookProvider(Handbook.guide(), navigator), acts(navigator), status, status, status.person(),
                theme, workspace.clock()));
        navigator.leadTo(window.navigator());
        tasks.onFailure(new FailureTeller(window.root()));
        banners(window, workspace);
        StartChecks.run(workspace, tasks, window);
        return window;
    }

    private static String projectName(Services services) {
        return services.reports().projects().stream().map(Project::name).findFirst().orElse("");
    }

    /// What can be done from anywhere.
    static List<Act> acts(Navigator navigator) {
        HomeWays ways = new HomeWays(null);
        return List.of(new Act(Texts.get("shell.act.newTraining"), Feather.BOOK_OPEN,
                new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
                () -> navigator.open(TrainingRoom.newPlace())),
                act(navigator, "commitment.new", Feather.CHECK_SQUARE, CommitmentRoom.newPlace()),
                act(navigator, "mesa.new", Feather.USERS, MesaRoom.newPlace()),
                act(navigator, "mesa.session.newOf", Feather.CALENDAR, MesaRoom.newSession()),
                act(navigator, "directory.new.people", Feather.USER, ways.fresh("person")),
                act(navigator, "directory.new.institutions", Feather.HOME, ways.fresh("institution")),
                act(navigator, "directory.new.projects", Feather.FOLDER, ways.fresh("project")),
                act(navigator, "directory.segment.projects", Feather.FOLDER, ways.projects()),
                act(navigator, "directory.segment.repeats", Feather.COPY, ways.repeats()),
                act(navigator, "home.tile.handIn", Feather.UPLOAD, ways.handIn()),
                act(navigator, "home.tile.receive", Feather.DOWNLOAD, ways.receive()),
                act(navigator, "home.tile.report", Feather.BAR_CHART_2, ways.figures()));
    }

    private static Act act(Navigator navigator, String label, Feather icon, Place place) {
        return new Act(Texts.get(label), icon, null, () -> navigator.open(place));
    }

    private static void banners(MainWindow window, Workspace workspace) {
        if (workspace.identity().sample()) {
            window.banner("sample", Banners.of(Tone.WARN, Feather.INFO, Texts.get("shell.banner.sample")));
        }
        workspace.damaged().ifPresent(file -> window.banner("rescue", Banners.of(Tone.BAD, Feather.ALERT_CIRCLE,
                Texts.get("shell.banner.rescue", file.getFileName(), workspace.file().getFileName()))));
    }
}
