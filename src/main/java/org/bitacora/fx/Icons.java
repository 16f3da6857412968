package org.bitacora.fx;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// Feather outline icons (look.md §5) as letters of the icon font. Unlike Ikonli's own node they take their size from
/// the style sheet in em, so they grow with the text.
public final class Icons {

    private Icons() {
    }

    /// 16 px, second ink.
    public static Text of(Feather icon) {
        Text glyph = new Text(Character.toString(icon.getCode()));
        glyph.getStyleClass().add("bit-icon");
        glyph.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        return glyph;
    }

    /// 12, 14, 16 or 20 px.
    public static Text of(Feather icon, int size) {
        Text glyph = of(icon);
        glyph.getStyleClass().add("bit-icon-" + size);
        return glyph;
    }

    /// In the colour of what it says.
    public static Text of(Feather icon, Tone tone) {
        Text glyph = of(icon);
        glyph.getStyleClass().add("bit-icon-" + (tone == Tone.TINT ? "accent" : tone.style()));
        return glyph;
    }
}
