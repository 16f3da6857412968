package org.bitacora.mesa.ui;

import java.util.Set;
import java.util.UUID;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSessionKind;

/// The room Mesas as wiring and the shell see it: the list with the record of a mesa beside it, and the page of a
/// session, which takes the whole sheet.
public final class MesaRoom {

    /// Its stable name.
    public static final String NAME = "mesa";

    private final MesaDesk desk;

    public MesaRoom(MesaDesk desk) {
        this.desk = desk;
    }

    /// The kinds of records that this room shows.
    public static Set<String> kinds() {
        return Set.of(MesaKind.KIND.name(), MesaSessionKind.KIND.name());
    }

    /// The room's front, a mesa, or a session.
    public Screen screen(Place place) {
        return isSession(place) && place.isRecord() ? new SessionScreen(desk, place) : new MesaRoomView(desk, place);
    }

    static boolean isSession(Place place) {
        return MesaSessionKind.KIND.name().equals(place.kind());
    }

    /// The page of a session.
    public static Place session(UUID id) {
        return Place.record(MesaSessionKind.KIND.name(), id).in(NAME);
    }

    public static Place mesa(UUID id) {
        return Place.record(MesaKind.KIND.name(), id).in(NAME);
    }

    /// "Nueva mesa", Ctrl+N.
    public static Place newPlace() {
        return Place.fresh(NAME, MesaKind.KIND.name());
    }
}
