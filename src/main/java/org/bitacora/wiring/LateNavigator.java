package org.bitacora.wiring;

import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;

/// The navigator that rooms are built with before the window that moves about exists. Screen's thread only.
final class LateNavigator implements Navigator {

    private Navigator window;

    /// From now on everything goes to the window.
    void leadTo(Navigator navigator) {
        window = navigator;
    }

    @Override
    public void open(Place place) {
        window.open(place);
    }

    @Override
    public void moved(Place place) {
        window.moved(place);
    }

    @Override
    public void back() {
        window.back();
    }

    @Override
    public void forward() {
        window.forward();
    }

    @Override
    public void reload() {
        window.reload();
    }
}
