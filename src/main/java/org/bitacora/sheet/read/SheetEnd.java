package org.bitacora.sheet.read;

import java.util.List;
import org.bitacora.sheet.CellRange;

/// What is known of a sheet once it was read to its end: its rows with content, how many of those were hidden, and the
/// first of its merged cells.
public record SheetEnd(int rows, int hiddenRows, List<CellRange> merged) {

    public SheetEnd {
        merged = List.copyOf(merged);
    }
}
