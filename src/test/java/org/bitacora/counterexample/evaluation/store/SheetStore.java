package org.bitacora.counterexample.evaluation.store;

/// A store that only its own service may see.
public final class SheetStore {
}
