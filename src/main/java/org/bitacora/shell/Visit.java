package org.bitacora.shell;

import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;

/// The screen on show, the room it belongs to and the place it was asked for.
record Visit(Room room, Place place, Screen screen) {
}
