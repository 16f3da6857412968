package org.bitacora.counterexample.directory;

import org.bitacora.counterexample.training.ShowsItself;

/// Uses a feature that stands above it.
public final class AsksTraining {

    public ShowsItself training() {
        return new ShowsItself();
    }
}
