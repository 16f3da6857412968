package org.bitacora.directory.model;

/// How far a project may change a list.
public enum Freedom {
    /// Values may be added, renamed, put in order and switched off.
    OPEN,
    /// Codes and words are those of a law or of an official form; only from when to when they are offered is free.
    DATES,
    /// Figures and rules of the program hang on every value.
    FIXED
}
