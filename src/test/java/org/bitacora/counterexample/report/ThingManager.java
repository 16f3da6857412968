package org.bitacora.counterexample.report;

import org.bitacora.counterexample.sheet.CallsReport;

/// A name that says nothing, and the other half of a cycle.
public final class ThingManager {

    public CallsReport kernel() {
        return new CallsReport();
    }
}
