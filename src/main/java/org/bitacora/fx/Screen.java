package org.bitacora.fx;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// What fills the white sheet. The window calls `opened` once it is on show and `closed` when it leaves; everything a
/// screen listens to goes in its bag, which `closed` empties. Screen's thread only.
public interface Screen {

    Node node();

    /// The last step of the breadcrumb; it may change when the record has been read. A page inside a record has none.
    default ObservableValue<String> title() {
        return new SimpleStringProperty("");
    }

    /// The steps between the room and the title.
    default List<Crumb> trail() {
        return List.of();
    }

    Subscriptions subscriptions();

    /// The first thing to stand on; by default the first control that takes the focus.
    default void opened() {
    }

    /// Called when the person asks for a place of the same room: true if this very screen now shows it (another tab,
    /// another record of its list) and need not be built anew.
    default boolean show(Place place) {
        return false;
    }

    /// What "Nueva …" (Ctrl+N) begins while this screen is on show; nothing where the window decides.
    default Optional<Runnable> beginning() {
        return Optional.empty();
    }

    /// Hands over what was typed and not yet saved; also called before the window closes.
    default void leave() {
    }

    default void closed() {
        leave();
        subscriptions().close();
    }
}
