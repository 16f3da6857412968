package org.bitacora.fx;

import java.util.UUID;
import org.bitacora.record.RecordRef;

/// Where in the program: a room, or one record of it, perhaps with the tab to stand on. Plain strings, so that any room
/// can name a place of another without knowing it. Unused parts are null.
///
/// `room` may be null for a record: the window knows which room owns each kind.
public record Place(String room, String kind, UUID id, String section) {

    /// The front of a room: its list.
    public static Place room(String room) {
        return new Place(room, null, null, null);
    }

    /// One record, in whatever room shows its kind.
    public static Place record(String kind, UUID id) {
        return new Place(null, kind, id, null);
    }

    public static Place of(RecordRef record) {
        return record(record.kind(), record.id());
    }

    /// A form for a record that does not exist yet.
    public static Place fresh(String room, String kind) {
        return new Place(room, kind, null, null);
    }

    /// The same place on another of its tabs or sections.
    public Place at(String otherSection) {
        return new Place(room, kind, id, otherSection);
    }

    public Place in(String otherRoom) {
        return new Place(otherRoom, kind, id, section);
    }

    public boolean isRecord() {
        return id != null;
    }

    /// True when both show the same thing, whatever the tab.
    public boolean sameThing(Place other) {
        return other != null && at(null).equals(other.at(null));
    }
}
