package org.bitacora.document;

/// The sheet of paper: letter size, upright or lying, its margins in millimetres.
public record PageLayout(boolean isLandscape, int top, int right, int bottom, int left) {

    private static final int SHORT_SIDE = 216;
    private static final int LONG_SIDE = 279;

    /// Top and left 3 cm, bottom and right 2 cm: the least that GTC 185 asks of an acta (domain.md §7.1).
    public static final PageLayout ACTA = new PageLayout(false, 30, 20, 20, 30);

    /// For lists that people sign: as much room as any printer gives (domain.md §7.2).
    public static final PageLayout LIST = new PageLayout(true, 20, 15, 15, 15);

    public int width() {
        return isLandscape ? LONG_SIDE : SHORT_SIDE;
    }

    public int height() {
        return isLandscape ? SHORT_SIDE : LONG_SIDE;
    }

    /// What the margins leave, in millimetres.
    public int textWidth() {
        return width() - left - right;
    }
}
