package org.bitacora.shell.home;

import org.bitacora.fx.Place;

/// What a button of Inicio does, named by the act: go somewhere, act on the screen, or do something behind it.
public sealed interface Remedy {

    /// The word on the button: "Digitar salidas", never "Ver".
    String label();

    record Go(String label, Place place) implements Remedy {
    }

    /// Runs on the screen's thread.
    record Act(String label, Runnable act) implements Remedy {
    }

    /// Runs off the screen's thread; `busy` is what the status bar says meanwhile.
    record Work(String label, String busy, Runnable work) implements Remedy {
    }
}
