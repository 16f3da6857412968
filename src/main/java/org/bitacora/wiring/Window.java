package org.bitacora.wiring;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.bitacora.base.Problem;
import org.bitacora.fx.Theme;
import org.bitacora.fx.layer.Dialogs;
import org.bitacora.fx.layer.FailureTeller;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.fx.output.SystemDialogs;
import org.bitacora.i18n.Texts;
import org.bitacora.settings.SettingsFile;
import org.bitacora.shell.MainWindow;
import org.bitacora.shell.WindowLife;
import org.bitacora.shell.home.WelcomeView;
import org.bitacora.task.BackgroundTasks;
import org.bitacora.task.Early;
import org.kordamp.ikonli.feather.Feather;

/// The program with a window: opens the file that was asked for or the last one, or says welcome; frames the rooms; and
/// closes with a verified copy.
public final class Window extends Application {

    /// With its title bar it fits on a small laptop, above the task bar.
    private static final double WELCOME_WIDTH = 1100;
    private static final double WELCOME_HEIGHT = 650;
    /// Begun before the toolkit, which takes as long to start as the file to open. JavaFX makes the window itself, so
    /// that this cannot be handed to it.
    private static volatile Early<Beginning> early;

    private final Theme theme = new Theme();
    private final SettingsFile settings = early.get().settings();
    private final BackgroundTasks tasks = new BackgroundTasks(Platform::runLater);
    private final FileDialogs dialogs = new SystemDialogs(address -> getHostServices().showDocument(address));
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

    /// Opens the window, on that file or (null) on the last one, and returns once it is closed.
    ///
    /// @return false if the display that is named cannot be opened after all
    public static boolean open(Path file) {
        try {
            early = new Early<>("bitacora-open", () -> Beginning.with(file));
            launch(Window.class);
            return true;
        } catch (UnsupportedOperationException noDisplay) {
            return false;
        }
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        WindowLife.look(theme, settings);
        Beginning beginning = early.get();
        if (beginning.services() != null) {
            frame(beginning.services());
        } else {
            sayWelcome();
            beginning.refusal().ifPresent(problem -> refused(beginning.file(), problem));
        }
    }

    private void sayWelcome() {
        welcome = new WelcomeView(new Doors(this::openChosen), tasks, dialogs);
        Layer root = new Layer(welcome.node(), Services.clock());
        watchBugs(new FailureTeller(root));
        Scene scene = new Scene(root, WELCOME_WIDTH, WELCOME_HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Texts.get("shell.program"));
        stage.show();
    }

    private void openChosen(Path file) {
        tasks.run(Texts.get("shell.task.open"), progress -> Services.open(file), this::frame,
                failure -> refused(file, failure));
    }

    private void refused(Path file, Throwable failure) {
        if (failure instanceof Problem problem) {
            welcome.tell(problem);
            if (MoveHere.helps(problem)) {
                Dialogs.ask(welcome.node(), Texts.get("shell.move.title"), Texts.get("shell.move.sentence"),
                        Texts.get("shell.move.act"), Feather.DOWNLOAD, () -> bringHere(file));
            }
        } else {
            tasks.fail(failure);
        }
    }

    private void bringHere(Path file) {
        tasks.run(Texts.get("shell.move.task"), progress -> MoveHere.bring(file), this::openChosen,
                failure -> refused(file, failure));
    }

    private void frame(Services services) {
        settings.change(now -> now.opened(services.workspace().file().toAbsolutePath()));
        MainWindow window = Frame.of(services, tasks, Platform::runLater, theme, settings, dialogs,
                acts(services));
        tasks.watchedBy(window.jobs());
        watchBugs(new FailureTeller(window.root()));
        new WindowLife(stage, window, theme, settings, done -> close(services, window, done), Platform::exit)
                .open(Texts.get("shell.program"));
    }

    private WindowActs acts(Services services) {
        return new WindowActs() {
            @Override
            public void rescue() {
                Window.this.rescue(services);
            }

            @Override
            public void open(Path file) {
                turnTo(services, file);
            }
        };
    }

    /// The present file is closed only once the other is open: a refusal leaves the person where she was.
    private void turnTo(Services present, Path file) {
        tasks.run(Texts.get("shell.task.open"), progress -> {
            Services other = Services.open(file);
            present.close();
            return other;
        }, this::frame);
    }

    /// The copy that was only read becomes the file that is worked with; the damaged one is left as it is.
    private void rescue(Services damaged) {
        tasks.run(Texts.get("shell.task.rescue"), progress -> {
            Path restored = Rescue.restore(damaged.workspace());
            damaged.close();
            return Services.open(restored);
        }, this::frame);
    }

    /// A bug anywhere on the screen's thread is told like any other failure instead of vanishing in a console.
    private void watchBugs(FailureTeller teller) {
        tasks.onFailure(teller);
        BackgroundTasks.tellBugsOfThisThread(teller);
    }

    /// The verified copy is made on the working thread; a refusal (a full disk) is told and the program stays open.
    private void close(Services services, MainWindow window, Runnable done) {
        tasks.run(Texts.get("shell.farewell"), progress -> {
            if (services.workspace().status().changedSinceBackup()) {
                new SecondCopy(settings).make(services.workspace());
            }
            services.close();
            return null;
        }, nothing -> done.run(), failure -> {
            services.workspace().close(false);
            Dialogs.ask(window.root(), Texts.get("shell.closing.noCopy"), FailureTeller.sentence(failure),
                    Texts.get("shell.closing.anyway"), Feather.X, done);
        });
    }

    @Override
    public void stop() {
        tasks.close();
    }
}
