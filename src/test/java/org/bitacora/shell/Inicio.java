package org.bitacora.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Shade;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.fx.Tone;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Buttons;
import org.bitacora.shell.home.HomePage;
import org.bitacora.shell.home.HomeScreen;
import org.bitacora.shell.home.SampleHome;
import org.bitacora.task.DirectTasks;
import org.kordamp.ikonli.feather.Feather;

/// Inicio with invented content, to be looked at beside `inicio.png`. Arguments: empty, calm or full; dark; 125; banner;
/// low (696 high, as a laptop leaves it).
public final class Inicio {

    private static final Map<String, Function<SampleHome, HomePage>> PAGES = Map.of("empty", SampleHome::empty,
            "calm", SampleHome::calm, "full", SampleHome::full);

    private Inicio() {
    }

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    private static Node home(List<String> words, Navigator navigator) {
        SampleHome feed = new SampleHome();
        words.stream().filter(PAGES::containsKey).forEach(word -> feed.page = PAGES.get(word).apply(feed));
        HomeScreen screen = new HomeScreen(feed, navigator, new DirectTasks());
        screen.opened();
        return screen.node();
    }

    /// The window.
    public static final class Window extends Application {

        private MainWindow window;

        @Override
        public void start(Stage stage) {
            List<String> words = getParameters().getUnnamed();
            Theme theme = new Theme();
            theme.shade().set(words.contains("dark") ? Shade.DARK : Shade.LIGHT);
            words.stream().filter(word -> word.matches("\\d+"))
                    .forEach(word -> theme.textSize().set(TextSize.of(Integer.parseInt(word))));
            window = new MainWindow(new SamplePlan((Place place) -> home(words, window.navigator())).plan(theme));
            Scene scene = new Scene(window.root(), 1366, words.contains("low") ? 696 : 768);
            theme.dress(scene);
            if (words.contains("banner")) {
                window.banner("sample", Banners.of(Tone.WARN, Feather.INFO, "DATOS DE EJEMPLO: nada de lo que vea aquí "
                        + "es de personas reales.", Buttons.link("Empezar mi proyecto", () -> { })));
            }
            window.start();
            stage.setScene(scene);
            stage.show();
        }
    }
}
