package org.bitacora.shell;

/// How much of the shell there is room for (look.md §1): by width divided by the text factor, so that large text on a
/// small screen folds like a narrow window.
enum Fold {
    FULL, ICONS, TIGHT;

    private static final double LOW = 560;

    /// Whether there is so little height that a page must begin sooner.
    static boolean isLow(double height, double textFactor) {
        return height / textFactor < LOW;
    }

    static Fold of(double width, double textFactor) {
        double room = width / textFactor;
        if (room >= 1280) {
            return FULL;
        }
        return room >= 1024 ? ICONS : TIGHT;
    }
}
