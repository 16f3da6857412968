package org.bitacora.sheet;

import java.util.Objects;

/// A word in the place of a value that is known and not shown, in second ink.
public record Withheld(String word) {

    public Withheld {
        Objects.requireNonNull(word);
    }
}
