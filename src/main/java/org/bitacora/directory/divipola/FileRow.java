package org.bitacora.directory.divipola;

import java.util.List;

/// A row of a foreign table as text.
///
/// @param number the one people see, from 1
record FileRow(int number, List<String> cells) {

    /// The text in that column, counted from 0; empty beyond the end and for no column (-1).
    String at(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
}
