package org.bitacora.shell;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.bitacora.fx.Shade;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.settings.SettingsFile;
import org.bitacora.settings.WindowPlace;

/// From opening to closing: the window stands where it stood, looks as chosen, and closes only after what was typed is
/// saved and today's copy is made, which it says meanwhile.
public final class WindowLife {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Stage stage;
    private final MainWindow window;
    private final SettingsFile settings;
    private final Closing closing;
    private final Runnable exit;
    private boolean leaving;

    /// `exit` ends the program: `Platform::exit`.
    public WindowLife(Stage stage, MainWindow window, Theme theme, SettingsFile settings, Closing closing,
            Runnable exit) {
        this.stage = stage;
        this.window = window;
        this.settings = settings;
        this.closing = closing;
        this.exit = exit;
        remember(theme, settings);
        Scene scene = new Scene(window.root(), WIDTH, HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        place(settings.present().window());
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave();
        });
    }

    /// The look of the settings, for the first screen too.
    public static void look(Theme theme, SettingsFile settings) {
        theme.shade().set(shade(settings.present().theme()));
        theme.textSize().set(TextSize.of(settings.present().textSize()));
    }

    /// Keeps every later choice.
    private static void remember(Theme theme, SettingsFile settings) {
        look(theme, settings);
        theme.shade().addListener((source, before, now) -> settings.change(kept ->
                kept.withTheme(now.name().toLowerCase(Locale.ROOT))));
        theme.textSize().addListener((source, before, now) -> settings.change(kept ->
                kept.withTextSize(now.percent())));
    }

    private static Shade shade(String name) {
        return switch (name) {
            case "dark" -> Shade.DARK;
            case "system" -> Shade.SYSTEM;
            default -> Shade.LIGHT;
        };
    }

    public void open(String title) {
        stage.setTitle(title);
        window.start();
        stage.show();
    }

    /// Closes once, with everything in order.
    public void leave() {
        if (leaving) {
            return;
        }
        leaving = true;
        settings.change(now -> now.withWindow(place()));
        window.leave();
        window.farewell();
        closing.close(this::end);
    }

    private void end() {
        // An open menu or list would make Platform.exit fail with "The view has already been closed" (JavaFX 26).
        List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
        exit.run();
    }

    private WindowPlace place() {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// Only a place that still lies on a screen: a second monitor may be gone.
    private void place(WindowPlace kept) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean visible = kept != null && kept.width() >= 400 && !Screen.getScreensForRectangle(kept.x(), kept.y(),
                kept.width() / 2, 40).isEmpty();
        if (visible) {
            stage.setX(kept.x());
            stage.setY(kept.y());
            stage.setWidth(kept.width());
            stage.setHeight(kept.height());
        }
        stage.setMaximized(visible ? kept.maximized() : screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
    }
}
