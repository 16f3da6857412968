package org.bitacora.fx;

import java.util.Locale;

/// What a colour says: nothing in particular, done, waits, is wrong, is yours now. Never said by colour alone.
public enum Tone {
    NEUTRAL, OK, WARN, BAD, TINT;

    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
