package org.bitacora.exchange.ui;

import org.bitacora.fx.Formats;
import org.bitacora.i18n.Texts;

/// Sizes of files as people read them: "12 KB", "1,4 MB".
final class Sizes {

    private static final long MEGA = 1_000_000;

    private Sizes() {
    }

    static String of(long bytes) {
        return bytes < MEGA ? Texts.get("exchange.size.kb", Math.max(1, Math.round(bytes / 1_000.0)))
                : Texts.get("exchange.size.mb", Formats.decimal((double) bytes / MEGA, 1));
    }
}
