package org.bitacora.sheet.read;

import java.util.List;
import java.util.Optional;

/// A row with at least one cell that holds something, from left to right. `number` is the one people see, from 1;
/// `hidden` when Excel does not show it (a filter also hides).
public record SheetRow(int number, boolean hidden, List<ReadCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /// The cell in that column, counted from 0.
    public Optional<ReadCell> at(int column) {
        return cells.stream().filter(cell -> cell.address().column() == column).findFirst();
    }

    /// The value in that column, counted from 0.
    public Optional<CellValue> value(int column) {
        return at(column).map(ReadCell::value);
    }
}
