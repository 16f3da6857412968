package org.bitacora.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.bitacora.base.Problem;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Project;
import org.bitacora.fx.Place;
import org.bitacora.fx.Theme;
import org.bitacora.fx.Tone;
import org.bitacora.fx.layer.Dialogs;
import org.bitacora.fx.layer.FailureTeller;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Banners;
import org.bitacora.i18n.Texts;
import org.bitacora.settings.SettingsFile;
import org.bitacora.shell.Act;
import org.bitacora.shell.MainWindow;
import org.bitacora.shell.Person;
import org.bitacora.shell.Plan;
import org.bitacora.shell.Room;
import org.bitacora.shell.WindowLife;
import org.bitacora.shell.home.WelcomeView;
import org.bitacora.task.BackgroundTasks;
import org.kordamp.ikonli.feather.Feather;

/// The program with a window: opens the file that was asked for or the last one, or says welcome; frames the rooms; and
/// closes with a verified copy.
public final class Window extends Application {

    private final Theme theme = new Theme();
    private final SettingsFile settings = SettingsFile.ofThisComputer();
    private final BackgroundTasks tasks = new BackgroundTasks(Platform::runLater);
    private Stage stage;
    private WelcomeView welcome;

    /// Where there is a screen to open a window on.
    public static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name").toLowerCase(Texts.LOCALE).contains("linux");
        return !linux || present("DISPLAY") || present("WAYLAND_DISPLAY");
    }

    private static boolean present(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    /// Opens the window and returns once it is closed.
    public static void open(Path file) {
        launch(Window.class, file == null ? new String[0] : new String[] {file.toString()});
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        Optional<Path> asked = getParameters().getRaw().stream().findFirst().map(Path::of)
                .or(() -> settings.present().recentFiles().stream().filter(Files::exists).findFirst());
        asked.ifPresentOrElse(this::openFirst, this::sayWelcome);
    }

    /// A file that does not open leads to the welcome, which says why.
    private void openFirst(Path file) {
        try {
            frame(Services.open(file));
        } catch (Problem problem) {
            sayWelcome();
            welcome.tell(problem);
        }
    }

    private void sayWelcome() {
        welcome = new WelcomeView(new Doors(this::opening), tasks);
        Layer root = new Layer(welcome.node(), Services.clock());
        tasks.onFailure(new FailureTeller(root));
        Scene scene = new Scene(root, 1366, 768);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Texts.get("shell.program"));
        stage.show();
    }

    /// Opens a file from the welcome; a refusal is told there.
    private void opening(Path file) {
        tasks.run(Texts.get("shell.task.open"), progress -> Services.open(file), this::frame, this::refused);
    }

    private void refused(Throwable failure) {
        if (failure instanceof Problem problem) {
            welcome.tell(problem);
        } else {
            tasks.fail(failure);
        }
    }

    private void frame(Services services) {
        remember(services.workspace().file());
        LateNavigator navigator = new LateNavigator();
        LiveStatus status = new LiveStatus(services.workspace(), tasks, Platform::runLater, projectName(services));
        List<Room> rooms = new WindowRooms(services, tasks, Platform::runLater, navigator, theme, settings, status)
                .list();
        Person person = new Person(services.workspace().identity().author(), services.workspace().identity().team());
        Plan plan = new Plan(rooms, new WindowSearch(services, tasks, navigator).providers(), acts(navigator), status,
                status, new SimpleObjectProperty<>(person), theme, Services.clock());
        MainWindow window = new MainWindow(plan);
        navigator.leadTo(window.navigator());
        tasks.watchedBy(window.jobs());
        tasks.onFailure(new FailureTeller(window.root()));
        banners(window, services);
        new WindowLife(stage, window, theme, settings, done -> close(services, window, done), Platform::exit)
                .open(Texts.get("shell.program"));
    }

    private void remember(Path file) {
        settings.change(now -> now.opened(file.toAbsolutePath()));
    }

    private static String projectName(Services services) {
        return services.reports().projects().stream().map(Project::name).findFirst().orElse("");
    }

    private static List<Act> acts(LateNavigator navigator) {
        return List.of(new Act(Texts.get("shell.act.newTraining"), Feather.BOOK_OPEN,
                new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
                () -> navigator.open(Place.fresh("training", "training"))));
    }

    private static void banners(MainWindow window, Services services) {
        if (services.workspace().identity().sample()) {
            window.banner("sample", Banners.of(Tone.WARN, Feather.INFO, Texts.get("shell.banner.sample")));
        }
        services.workspace().damaged().ifPresent(file -> window.banner("rescue", Banners.of(Tone.BAD,
                Feather.ALERT_CIRCLE, Texts.get("shell.banner.rescue", file.getFileName(),
                services.workspace().file().getFileName()))));
    }

    /// The verified copy is made on the working thread; a refusal (a full disk) is told and the program stays open.
    private void close(Services services, MainWindow window, Runnable done) {
        tasks.run(Texts.get("shell.farewell"), progress -> {
            copyElsewhere(services.workspace());
            services.close();
            return null;
        }, nothing -> done.run(), failure -> {
            services.workspace().close(false);
            Dialogs.tell(window.root(), Texts.get("shell.closing.noCopy"), FailureTeller.sentence(failure));
        });
    }

    /// A second copy in the folder that the person chose, such as a memory stick.
    private void copyElsewhere(Workspace workspace) {
        Path folder = settings.present().backupFolder();
        if (folder != null && workspace.damaged().isEmpty() && workspace.status().changedSinceBackup()) {
            workspace.backUpTo(folder.resolve(workspace.file().getFileName()));
        }
    }

    @Override
    public void stop() {
        tasks.close();
    }
}
