package org.bitacora.fx.part;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;

/// Keys shown where the act is.
public final class Keycaps {

    private Keycaps() {
    }

    /// One cap: "F8", "Ctrl K".
    public static Label of(String keys) {
        Label cap = new Label(keys);
        cap.getStyleClass().add("bit-key");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    /// A cap and what it does, for legends.
    public static HBox legend(String keys, String act) {
        return Boxes.row(8, of(keys), Labels.caption(act));
    }
}
