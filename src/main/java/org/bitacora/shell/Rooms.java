package org.bitacora.shell;

import java.util.List;
import java.util.Optional;
import org.bitacora.fx.Place;

/// The table of rooms: which one shows a place. Rooms that do not work yet are simply not in it.
record Rooms(List<Room> all) {

    /// The room of a place, by its name or by the kind of its record; empty if none is registered.
    Optional<Room> of(Place place) {
        return all.stream().filter(room -> place.room() != null ? room.name().equals(place.room())
                : room.kinds().contains(place.kind())).findFirst();
    }

    /// The same place with its room filled in.
    Optional<Place> resolved(Place place) {
        return of(place).map(room -> place.in(room.name()));
    }

    List<Room> in(Group group) {
        return all.stream().filter(room -> room.group() == group).toList();
    }
}
