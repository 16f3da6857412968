package org.bitacora.exchange.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Shade;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.shell.Group;
import org.bitacora.shell.MainWindow;
import org.bitacora.shell.Person;
import org.bitacora.shell.Plan;
import org.bitacora.shell.Room;
import org.bitacora.shell.Status;
import org.bitacora.shell.StatusFeed;
import org.bitacora.shell.UndoFeed;
import org.bitacora.fx.output.SystemDialogs;
import org.bitacora.task.BackgroundTasks;
import org.kordamp.ikonli.feather.Feather;

/// The room in the window, to be looked at beside `recibir.png`. Arguments: dark, 125, hand-in, history.
public final class ExchangeWindow {

    private ExchangeWindow() {
    }

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /// The window.
    public static final class Window extends Application {

        private Meeting meeting;

        @Override
        public void start(Stage stage) {
            List<String> words = getParameters().getUnnamed();
            meeting = meeting();
            Theme theme = new Theme();
            theme.shade().set(words.contains("dark") ? Shade.DARK : Shade.LIGHT);
            words.stream().filter(word -> word.matches("\\d+"))
                    .forEach(word -> theme.textSize().set(TextSize.of(Integer.parseInt(word))));
            String section = words.contains("hand-in") ? ExchangeView.HAND_IN
                    : words.contains("history") ? ExchangeView.HISTORY : ExchangeView.RECEIVE;
            MainWindow[] window = new MainWindow[1];
            Navigator late = new Late(window);
            ExchangeDesk desk = meeting.desk(new BackgroundTasks(Platform::runLater), Platform::runLater, late,
                    new SystemDialogs(getHostServices()::showDocument));
            window[0] = new MainWindow(plan(theme, desk, section));
            Scene scene = new Scene(window[0].root(), 1366, 768);
            theme.dress(scene);
            window[0].start();
            stage.setScene(scene);
            stage.show();
        }

        private static Meeting meeting() {
            try {
                return new Meeting(Files.createTempDirectory("exchange"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Plan plan(Theme theme, ExchangeDesk desk, String section) {
            Room room = new Room("exchange", "Entregar y recibir", Feather.REPEAT, Group.OUTPUT, Set.of(),
                    place -> new ExchangeView(desk, place.section() == null ? place.at(section) : place),
                    new SimpleIntegerProperty(1));
            return new Plan(List.of(room), List.of(), List.of(), feed(), undo(),
                    new ReadOnlyObjectWrapper<>(new Person("Marcela Cárdenas", "Cúcuta")), theme, meeting.clock());
        }

        private StatusFeed feed() {
            Status status = new Status(LocalDateTime.of(2026, 3, 19, 10, 42), 14, 1,
                    LocalDateTime.of(2026, 3, 19, 7, 30), "Redes saludables", "Equipo Cúcuta");
            return () -> new ReadOnlyObjectWrapper<>(status);
        }

        private static UndoFeed undo() {
            return new UndoFeed() {
                @Override
                public ObservableValue<String> label() {
                    return new ReadOnlyStringWrapper("");
                }

                @Override
                public void undo(Consumer<String> undone) {
                    // Only shown.
                }
            };
        }
    }

    /// The window's navigator, which is there only after the room was made.
    private record Late(MainWindow[] window) implements Navigator {

        @Override
        public void open(Place place) {
            // Other rooms are not shown here.
        }

        @Override
        public void moved(Place place) {
            // Nothing to remember.
        }

        @Override
        public void back() {
            // Nowhere.
        }

        @Override
        public void forward() {
            // Nowhere.
        }

        @Override
        public void reload() {
            // Nothing.
        }
    }
}
