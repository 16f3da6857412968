package org.bitacora.sheet;

/// A rectangle of cells, both corners included: "B5:D9".
public record CellRange(CellAddress first, CellAddress last) {

    public CellRange {
        if (last.row() < first.row() || last.column() < first.column()) {
            throw new IllegalArgumentException("upside down: " + first + ":" + last);
        }
    }

    public static CellRange of(String text) {
        String[] corners = text.split(":", 2);
        return new CellRange(CellAddress.of(corners[0]), CellAddress.of(corners[corners.length - 1]));
    }

    /// The rectangle that begins at `first` and is that big.
    public static CellRange at(CellAddress first, int rows, int columns) {
        return new CellRange(first, first.down(rows - 1).right(columns - 1));
    }

    public int rows() {
        return last.row() - first.row() + 1;
    }

    public int columns() {
        return last.column() - first.column() + 1;
    }

    @Override
    public String toString() {
        return first + ":" + last;
    }
}
