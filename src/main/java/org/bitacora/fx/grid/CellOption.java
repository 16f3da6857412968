package org.bitacora.fx.grid;

import java.util.Locale;
import org.bitacora.base.TextForm;

/// One answer of a choice column: the `code` that is handed in, the word a person reads, the keys that choose it.
public record CellOption(String code, String label, String keys) {

    /// An answer that is its own key and word: "A".
    public static CellOption key(String letter) {
        return new CellOption(letter, letter, letter);
    }

    boolean answersTo(String key) {
        return keys.toLowerCase(Locale.ROOT).contains(key.toLowerCase(Locale.ROOT));
    }

    /// Whether a pasted word means this answer: its code, its label or its key, accents and case aside.
    boolean isMeantBy(String word) {
        String folded = TextForm.folded(word);
        return folded.equals(TextForm.folded(code)) || folded.equals(TextForm.folded(label))
                || word.strip().length() == 1 && answersTo(word.strip());
    }

    /// The key as it is printed on a keycap.
    String cap() {
        return keys.isEmpty() ? "" : keys.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
