package org.bitacora.fx.grid;

import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// One line of the list under a cell. `choose` is what taking it does, `next` says it in words.
record ListItem(Kind kind, String title, String detail, String chip, Tone tone, Feather icon, String next,
                Runnable choose) {

    /// Somebody known, the newcomer behind a hairline, or an answer with its key.
    enum Kind { KNOWN, NEWCOMER, ANSWER }
}
