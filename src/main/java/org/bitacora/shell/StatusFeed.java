package org.bitacora.shell;

import javafx.beans.value.ObservableValue;
import org.bitacora.fx.Place;

/// Where the status bar has it from, and where a press on each of its parts leads (null: nowhere).
public interface StatusFeed {

    ObservableValue<Status> status();

    default Place handIn() {
        return null;
    }

    default Place differences() {
        return null;
    }

    default Place copies() {
        return null;
    }
}
