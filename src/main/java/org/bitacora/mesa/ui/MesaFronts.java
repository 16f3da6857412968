package org.bitacora.mesa.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;

/// The three fronts of the room, side by side: mesas, other meetings, practices.
public final class MesaFronts {

    private static final String MESAS = "mesas";
    private static final Map<String, Place> PLACES = Map.of(MESAS, MesaRoom.front(),
            MesaRoom.MEETINGS, MesaRoom.meetings(), MesaRoom.PRACTICES, MesaRoom.practices());

    private MesaFronts() {
    }

    /// @param shown the section of the present front, null for the list of mesas
    public static Node of(Navigator navigator, String shown) {
        String here = shown == null ? MESAS : shown;
        Segments fronts = new Segments().segment(MESAS, Texts.get("mesa.front.mesas"))
                .segment(MesaRoom.MEETINGS, Texts.get("mesa.front.meetings"))
                .segment(MesaRoom.PRACTICES, Texts.get("mesa.front.practices"));
        fronts.chosen().set(here);
        fronts.chosen().addListener((source, before, now) -> {
            if (now != null && !now.equals(here)) {
                navigator.open(PLACES.get(now));
                // Whoever comes back finds this front marked, not the one that was left for.
                fronts.chosen().set(here);
            }
        });
        return new StackPane(fronts);
    }
}
