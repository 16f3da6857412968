package org.bitacora.exchange;

import org.bitacora.i18n.Texts;

/// How many attached files travel and how big they are: "3 archivos adjuntos, 12,0 MB".
public final class AttachedWords {

    private static final double MEGA = 1_000_000;
    private static final double KILO = 1_000;

    private AttachedWords() {
    }

    public static String of(int files, long bytes) {
        return Texts.count("exchange.files", files, bytes < MEGA
                ? Texts.get("exchange.files.kb", Math.max(1, Math.round(bytes / KILO)))
                : Texts.get("exchange.files.mb", bytes / MEGA));
    }

    /// The same as a sentence about a bundle, empty where there are none.
    public static String included(int files, long bytes) {
        return files == 0 ? "" : Texts.get("exchange.files.included", of(files, bytes));
    }
}
