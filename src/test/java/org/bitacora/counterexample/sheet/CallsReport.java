package org.bitacora.counterexample.sheet;

import org.bitacora.counterexample.report.ThingManager;

/// A kernel room that knows a feature and closes a cycle with it.
public final class CallsReport {

    public ThingManager feature() {
        return new ThingManager();
    }
}
