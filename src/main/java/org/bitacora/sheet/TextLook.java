package org.bitacora.sheet;

/// How a text on a composed page looks; the sizes are in points.
public enum TextLook {

    TITLE(18, true, Colour.INK),
    SUBTITLE(11, false, Colour.SECOND_INK),
    HEADING(13, true, Colour.INK),
    PLAIN(11, false, Colour.INK),
    NOTE(10, false, Colour.SECOND_INK),
    LINK(11, false, Colour.ACCENT),
    FIGURE(20, true, Colour.INK),
    WITHHELD(20, false, Colour.SECOND_INK),
    CAPTION(10, false, Colour.SECOND_INK);

    private final int points;
    private final boolean bold;
    private final Colour colour;

    TextLook(int points, boolean bold, Colour colour) {
        this.points = points;
        this.bold = bold;
        this.colour = colour;
    }

    public int points() {
        return points;
    }

    public boolean bold() {
        return bold;
    }

    public Colour colour() {
        return colour;
    }
}
