package org.bitacora.fx.part;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// The big actions of Inicio, 56 high: glyph, name, and a second line with a shortcut or an amount.
public final class Tiles {

    private Tiles() {
    }

    public static Button tile(Feather icon, String name, String second, Runnable act) {
        HBox face = Boxes.row(12, Glyphs.of(Tone.NEUTRAL, icon),
                Boxes.styled(Boxes.column(0, Labels.strong(name), Labels.caption(second)), "bit-row-words"));
        Button tile = new Button(null, face);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.getStyleClass().add("bit-tile");
        tile.setAccessibleText(name);
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setOnAction(event -> act.run());
        return tile;
    }

    /// The first one: the only filled tile of the page.
    public static Button first(Feather icon, String name, String second, Runnable act) {
        return Boxes.styled(tile(icon, name, second, act), "bit-tile-first");
    }
}
