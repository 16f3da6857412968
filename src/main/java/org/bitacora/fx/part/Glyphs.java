package org.bitacora.fx.part;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.bitacora.fx.Icons;
import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// An icon on a small tinted square of 32.
public final class Glyphs {

    private Glyphs() {
    }

    public static Node of(Tone tone, Feather icon) {
        StackPane glyph = new StackPane(Icons.of(icon));
        glyph.getStyleClass().addAll("bit-glyph", "bit-glyph-" + tone.style());
        return glyph;
    }
}
