package org.bitacora.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.bitacora.fx.Place;

/// The way the person came, for back and forward. Going somewhere new forgets what lay ahead.
final class History {

    private static final int KEPT = 100;

    private final List<Place> places = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private int at = -1;

    void opened(Place place) {
        if (place.equals(present().orElse(null))) {
            return;
        }
        places.subList(at + 1, places.size()).clear();
        places.add(place);
        if (places.size() > KEPT) {
            places.removeFirst();
        }
        at = places.size() - 1;
        tell();
    }

    /// The present step is now known as this place.
    void renamed(Place place) {
        if (at >= 0) {
            places.set(at, place);
        }
    }

    Optional<Place> present() {
        return at < 0 ? Optional.empty() : Optional.of(places.get(at));
    }

    Optional<Place> back() {
        return step(-1);
    }

    Optional<Place> forward() {
        return step(1);
    }

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    private Optional<Place> step(int direction) {
        int next = at + direction;
        if (next < 0 || next >= places.size()) {
            return Optional.empty();
        }
        at = next;
        tell();
        return present();
    }

    private void tell() {
        canGoBack.set(at > 0);
        canGoForward.set(at < places.size() - 1);
    }
}
