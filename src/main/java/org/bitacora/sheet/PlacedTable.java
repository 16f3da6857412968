package org.bitacora.sheet;

/// Where a small table came to stand, for a chart that draws its columns.
public record PlacedTable(CellAddress first, int rows, int columns, boolean hasTotal) {

    /// The title of the column, counted from 0 within the table.
    public CellAddress title(int column) {
        return first.right(column);
    }

    /// The column's values, without title and total.
    public CellRange values(int column) {
        if (rows == 0 || column >= columns) {
            throw new IllegalArgumentException("nothing in column " + column);
        }
        return CellRange.at(title(column).down(1), rows, 1);
    }

    /// The first row below the table.
    public int after() {
        return first.row() + 1 + rows + (hasTotal ? 1 : 0);
    }
}
