package org.bitacora.fx.grid;

/// The current cell and the opposite corner of the range; all indices count what is shown.
record GridSelection(int row, int column, int anchorRow, int anchorColumn) {

    static GridSelection at(int row, int column) {
        return new GridSelection(row, column, row, column);
    }

    /// Goes to a cell; `extending` leaves the other corner where it is.
    GridSelection moved(int toRow, int toColumn, boolean extending) {
        return extending ? new GridSelection(toRow, toColumn, anchorRow, anchorColumn) : at(toRow, toColumn);
    }

    boolean isRange() {
        return row != anchorRow || column != anchorColumn;
    }

    boolean isCurrent(int r, int c) {
        return r == row && c == column;
    }

    boolean contains(int r, int c) {
        return r >= top() && r <= bottom() && c >= left() && c <= right();
    }

    int top() {
        return Math.min(row, anchorRow);
    }

    int bottom() {
        return Math.max(row, anchorRow);
    }

    int left() {
        return Math.min(column, anchorColumn);
    }

    int right() {
        return Math.max(column, anchorColumn);
    }
}
