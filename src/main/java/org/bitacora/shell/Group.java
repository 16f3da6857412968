package org.bitacora.shell;

/// The blocks of the rail, in this order; 12 px between them, the last at the bottom.
public enum Group {
    HOME, WORK, DIRECTORY, OUTPUT, SETTINGS
}
