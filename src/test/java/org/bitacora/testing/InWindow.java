package org.bitacora.testing;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.shell.MainWindow;
import org.bitacora.shell.UndoFeed;

/// The desk of a test whose rooms stand in the program's window: moving about is the window's.
public interface InWindow extends Navigator {

    MainWindow window();

    /// Undo by the window's key, with nothing said of what it undid.
    static UndoFeed undo(Runnable undo) {
        return new UndoFeed() {
            @Override
            public ObservableValue<String> label() {
                return new SimpleStringProperty("");
            }

            @Override
            public void undo(Consumer<String> undone) {
                undo.run();
            }
        };
    }

    @Override
    default void open(Place place) {
        window().navigator().open(place);
    }

    @Override
    default void moved(Place place) {
        window().navigator().moved(place);
    }

    @Override
    default void back() {
        window().navigator().back();
    }

    @Override
    default void forward() {
        window().navigator().forward();
    }

    @Override
    default void reload() {
        window().navigator().reload();
    }
}
