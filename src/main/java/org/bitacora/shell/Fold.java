package org.bitacora.shell;

/// How much of the shell there is room for (look.md §1): by width divided by the text factor, so that large text on a
/// small screen folds like a narrow window.
enum Fold {
    FULL, ICONS, TIGHT;

    static Fold of(double width, double textFactor) {
        double room = width / textFactor;
        if (room >= 1280) {
            return FULL;
        }
        return room >= 1024 ? ICONS : TIGHT;
    }
}
