package org.bitacora.directory.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The record at the right of the list.
interface RecordView {

    Node node();

    /// Its name, for the breadcrumb.
    ObservableValue<String> title();

    /// Turns to a tab; the first one for null.
    void section(String section);

    /// Puts the focus where typing begins.
    void focus();

    /// Saves what was typed.
    void leave();
}
