package org.bitacora.exchange.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;

/// What stands around the room in tests: a navigator that remembers, a picker that points where it is told.
final class Rooms implements Navigator, Picker {

    final List<Place> opened = new ArrayList<>();
    List<Path> files = List.of();
    Path folder;

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

    @Override
    public List<Path> files(Window owner, Path start) {
        return files;
    }

    @Override
    public Optional<Path> folder(Window owner, Path start) {
        return Optional.ofNullable(folder);
    }
}
