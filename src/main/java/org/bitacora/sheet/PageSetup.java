package org.bitacora.sheet;

import java.util.Optional;

/// How a sheet is shown and printed: letter paper, one page wide. `header` stands at the top of each printed page
/// (empty: nothing), the page number always at its foot. `zoom` is in percent.
public record PageSetup(boolean isLandscape, String header, String footer, int zoom, Optional<Colour> tab,
                        Visibility visibility) {

    public enum Visibility { SHOWN, HIDDEN, VERY_HIDDEN }

    public static PageSetup landscape() {
        return new PageSetup(true, "", "", 100, Optional.empty(), Visibility.SHOWN);
    }

    public static PageSetup portrait() {
        return new PageSetup(false, "", "", 100, Optional.empty(), Visibility.SHOWN);
    }

    public PageSetup withHeader(String text) {
        return new PageSetup(isLandscape, text, footer, zoom, tab, visibility);
    }

    public PageSetup withFooter(String text) {
        return new PageSetup(isLandscape, header, text, zoom, tab, visibility);
    }

    public PageSetup withZoom(int percent) {
        return new PageSetup(isLandscape, header, footer, percent, tab, visibility);
    }

    public PageSetup withTab(Colour colour) {
        return new PageSetup(isLandscape, header, footer, zoom, Optional.of(colour), visibility);
    }

    /// Very hidden: Excel's own menu does not offer to show it.
    public PageSetup withVisibility(Visibility newVisibility) {
        return new PageSetup(isLandscape, header, footer, zoom, tab, newVisibility);
    }
}
