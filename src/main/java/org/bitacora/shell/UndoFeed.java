package org.bitacora.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// The last thing that can be undone: "cerrar acta", or null when there is none.
public interface UndoFeed {

    ObservableValue<String> label();

    /// Undoes it, and then tells what it was: the place where it stood may not be the one on show.
    void undo(Consumer<String> undone);
}
