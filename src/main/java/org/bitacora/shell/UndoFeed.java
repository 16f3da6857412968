package org.bitacora.shell;

import javafx.beans.value.ObservableValue;

/// The last thing that can be undone: "cerrar acta", or null when there is none.
public interface UndoFeed {

    ObservableValue<String> label();

    void undo();
}
