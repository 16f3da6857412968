package org.bitacora.fx.grid;

/// The cell an act belongs to. In the entry row at the end `row` is null: the answer is a row appended to the list.
public record GridPlace<R>(R row, String column) {

    public boolean isNew() {
        return row == null;
    }
}
