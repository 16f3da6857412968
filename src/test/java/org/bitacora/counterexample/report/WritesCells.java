package org.bitacora.counterexample.report;

import org.apache.poi.ss.usermodel.Cell;
import org.bitacora.counterexample.Main;
import tools.jackson.core.JsonGenerator;

/// Speaks to POI and Jackson itself and imports the entry point.
public final class WritesCells {

    public String write(Cell cell, JsonGenerator json) {
        return Main.name() + cell + json;
    }
}
