package org.bitacora.counterexample.report;

import org.bitacora.counterexample.evaluation.store.SheetStore;

/// Reaches into the store of another feature.
public final class ReadsForeignStore {

    public SheetStore store() {
        return new SheetStore();
    }
}
