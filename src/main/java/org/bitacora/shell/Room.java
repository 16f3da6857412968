package org.bitacora.shell;

import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.kordamp.ikonli.feather.Feather;

/// A room of the rail: its stable name, its words, the kinds of records it shows, and how a screen for one of its
/// places is made. `counter` is what waits there; 0 shows nothing.
public record Room(String name, String label, Feather icon, Group group, Set<String> kinds,
        Function<Place, Screen> screens, ObservableValue<? extends Number> counter) {

    /// A room without counter.
    public Room(String name, String label, Feather icon, Group group, Set<String> kinds,
            Function<Place, Screen> screens) {
        this(name, label, icon, group, kinds, screens, new SimpleIntegerProperty(0));
    }
}
