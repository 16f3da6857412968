package org.bitacora.commitment.ui;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;

/// What this room gives to the records in which commitments are born: a page with those born there, and their number.
public final class BornHere {

    /// The stable name of such a tab.
    public static final String TAB = "commitments";

    private BornHere() {
    }

    /// The page of a record.
    public static Screen screen(CommitmentDesk desk, String originKind, UUID origin) {
        return new BornHereView(desk, originKind, origin);
    }

    /// How many were born there; empty for none.
    public static ObservableValue<String> counter(CommitmentDesk desk, String originKind, UUID origin,
            Subscriptions bag) {
        SimpleStringProperty counter = new SimpleStringProperty("");
        Runnable read = () -> desk.read(progress -> desk.commitments().ofOrigin(desk.same(originKind, origin)).size(),
                size -> counter.set(size == 0 ? "" : size.toString()));
        desk.follow(bag, List.of("commitment"), changes -> read.run());
        read.run();
        return counter;
    }
}
