package org.bitacora.document.write;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.document.PageLayout;

/// Lengths in Word's unit, the twentieth of a point.
final class Lengths {

    private static final int PER_INCH = 1440;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final int LETTER_SHORT = 12_240;
    private static final int LETTER_LONG = 15_840;

    private Lengths() {
    }

    static int of(int millimetres) {
        return (int) Math.round(millimetres * PER_INCH / MILLIMETRES_PER_INCH);
    }

    static int width(PageLayout layout) {
        return layout.isLandscape() ? LETTER_LONG : LETTER_SHORT;
    }

    static int height(PageLayout layout) {
        return layout.isLandscape() ? LETTER_SHORT : LETTER_LONG;
    }

    static int textWidth(PageLayout layout) {
        return width(layout) - of(layout.left()) - of(layout.right());
    }

    /// The whole divided by shares, to the last unit.
    static List<Integer> divided(int whole, List<Integer> shares) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        int given = 0;
        int used = 0;
        for (int share : shares) {
            given += share;
            int end = (int) ((long) whole * given / sum);
            widths.add(end - used);
            used = end;
        }
        return widths;
    }
}
