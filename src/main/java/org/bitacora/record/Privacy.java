package org.bitacora.record;

/// How much a field can hurt a person. Personal and sensitive fields are sealed wherever they rest
/// (Ley 1581 of 2012, art. 5; `domain.md` §7.4).
public enum Privacy {
    OPEN, PERSONAL, SENSITIVE;

    public boolean sealed() {
        return this != OPEN;
    }
}
