package org.bitacora.shell;

import java.time.Clock;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.bitacora.fx.Theme;

/// Everything wiring tells the window about the program it frames. The first room is the one it opens with.
///
/// @param guide finds the tasks of the guide, after everything else
public record Plan(List<Room> rooms, List<SearchProvider> search, SearchProvider guide, List<Act> acts, StatusFeed status,
        UndoFeed undo, ObservableValue<Person> person, Theme theme, Clock clock) {

    /// A window without a guide.
    public Plan(List<Room> rooms, List<SearchProvider> search, List<Act> acts, StatusFeed status, UndoFeed undo,
            ObservableValue<Person> person, Theme theme, Clock clock) {
        this(rooms, search, (typed, answer) -> answer.accept(List.of()), acts, status, undo, person, theme, clock);
    }
}
