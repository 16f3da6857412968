package org.bitacora.fx.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// One line of full width that stays: example data, a rescued file, the remedy for a form that cannot be saved.
public final class Banners {

    private Banners() {
    }

    public static HBox of(Tone tone, Feather icon, String sentence, Node... acts) {
        Label words = Labels.wrapping(Labels.small(sentence));
        HBox banner = Boxes.row(8, Icons.of(icon, tone), Boxes.wide(words));
        banner.getChildren().addAll(acts);
        return Boxes.styled(banner, "bit-banner", "bit-banner-" + tone.style());
    }
}
