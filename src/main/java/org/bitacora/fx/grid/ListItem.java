package org.bitacora.fx.grid;

import org.bitacora.fx.Tone;
import org.kordamp.ikonli.feather.Feather;

/// One line of the list under a cell. `choose` is what taking it does; `newcomer` sets it apart behind a hairline.
record ListItem(String title, String detail, String chip, Tone tone, Feather icon, boolean newcomer, String next,
                Runnable choose) {
}
