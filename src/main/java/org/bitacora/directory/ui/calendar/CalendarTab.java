package org.bitacora.directory.ui.calendar;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// One tab of the calendar.
interface CalendarTab {

    Node node();

    /// Gives the focus to what people begin with.
    void focus();

    /// Adds what this tab is a list of.
    default void add() {
    }

    /// The keys of this tab, wherever on the screen the focus is.
    default void keys(KeyEvent event) {
    }
}
