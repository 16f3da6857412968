package org.bitacora.fx.part;

import javafx.scene.control.Button;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The way from a screen to its task in the guide.
public final class HowTo {

    /// The room of the guide.
    public static final String ROOM = "guide";

    private HowTo() {
    }

    /// A page of the guide by its name.
    public static Place place(String task) {
        return Place.room(ROOM).at(task);
    }

    /// "¿Cómo se hace?", a link to a page of the guide.
    public static Button link(Navigator navigator, String task) {
        return Buttons.link(Texts.get("fx.howTo"), Feather.HELP_CIRCLE, () -> navigator.open(place(task)));
    }
}
