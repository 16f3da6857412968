package org.bitacora.counterexample;

/// An entry point that somebody imports.
public final class Main {

    private Main() {
    }

    /// Used by a report, which it must not be.
    public static String name() {
        return "main";
    }
}
