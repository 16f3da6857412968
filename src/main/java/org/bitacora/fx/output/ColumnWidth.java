package org.bitacora.fx.output;

/// How wide a column of the screen is in a workbook.
public final class ColumnWidth {

    /// About so many px of the screen are one character in Excel.
    private static final double CHARACTER = 7;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 80;

    private ColumnWidth() {
    }

    /// In characters.
    public static int of(double px) {
        return Math.clamp((int) (px / CHARACTER), NARROWEST, WIDEST);
    }
}
