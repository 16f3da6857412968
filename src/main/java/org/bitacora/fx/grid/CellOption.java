package org.bitacora.fx.grid;

import java.util.Locale;

/// One answer of a choice column: the `code` that is handed in, the word a person reads, the keys that choose it.
public record CellOption(String code, String label, String keys) {

    /// An answer that is its own key and word: "A".
    public static CellOption key(String letter) {
        return new CellOption(letter, letter, letter);
    }

    boolean answersTo(String key) {
        return keys.toLowerCase(Locale.ROOT).contains(key.toLowerCase(Locale.ROOT));
    }

    /// The key as it is printed on a keycap.
    String cap() {
        return keys.isEmpty() ? "" : keys.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
