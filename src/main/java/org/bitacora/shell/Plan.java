package org.bitacora.shell;

import java.time.Clock;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.bitacora.fx.Theme;

/// Everything wiring tells the window about the program it frames. The first room is the one it opens with.
public record Plan(List<Room> rooms, List<SearchProvider> search, List<Act> acts, StatusFeed status, UndoFeed undo,
        ObservableValue<Person> person, Theme theme, Clock clock) {
}
