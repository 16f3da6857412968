package org.bitacora.exchange.ui;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;

/// What stands around the room in tests: a navigator that remembers.
final class Rooms implements Navigator {

    final List<Place> opened = new ArrayList<>();

    @Override
    public void open(Place place) {
        opened.add(place);
    }

    @Override
    public void moved(Place place) {
        // The window would remember it.
    }

    @Override
    public void back() {
        // Nowhere to go.
    }

    @Override
    public void forward() {
        // Nowhere to go.
    }

    @Override
    public void reload() {
        // Nothing to build anew.
    }
}
