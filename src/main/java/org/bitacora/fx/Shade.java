package org.bitacora.fx;

/// Light, dark, or whatever the computer says.
public enum Shade {
    LIGHT, DARK, SYSTEM
}
