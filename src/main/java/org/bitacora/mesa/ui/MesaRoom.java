package org.bitacora.mesa.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.ui.acta.ActaScreen;

/// The room Mesas as wiring and the shell see it: the list with the record of a mesa beside it, and the page of a
/// session, which takes the whole sheet.
public final class MesaRoom {

    /// Its stable name.
    public static final String NAME = "mesa";
    /// The fronts of the room beside the list of mesas.
    public static final String MEETINGS = "meetings";
    public static final String PRACTICES = "practices";

    private final MesaDesk desk;
    private final List<MesaTab> tabs;

    /// @param tabs what is added to the record of a mesa, in their order
    public MesaRoom(MesaDesk desk, List<MesaTab> tabs) {
        this.desk = desk;
        this.tabs = List.copyOf(tabs);
    }

    /// The kinds of records that this room shows.
    public static Set<String> kinds() {
        return Set.of(MesaKind.KIND.name(), MesaSessionKind.KIND.name());
    }

    /// The room's front, a mesa, or a session.
    public Screen screen(Place place) {
        if (ActaScreen.shows(place)) {
            return new ActaScreen(desk, place);
        }
        return isSession(place) && place.isRecord() ? new SessionScreen(desk, place)
                : new MesaRoomView(desk, tabs, place);
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

    /// "Nueva sesión de mesa": of which one is asked there.
    public static Place newSession() {
        return Place.fresh(NAME, MesaSessionKind.KIND.name());
    }

    public static Place front() {
        return Place.room(NAME);
    }

    /// "Otras reuniones": meetings outside a mesa.
    public static Place meetings() {
        return front().at(MEETINGS);
    }

    /// "Prácticas y decálogo".
    public static Place practices() {
        return front().at(PRACTICES);
    }
}
