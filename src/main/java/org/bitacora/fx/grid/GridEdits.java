package org.bitacora.fx.grid;

import java.util.List;

/// What the view model does with the acts of the grid; all on the FX thread. It answers at once by replacing or
/// appending rows in its list (with the typed value even if that is not valid) and saves behind.
public interface GridEdits<R> {

    /// A value was typed, or the code of an option was chosen; "" clears the cell. Called only if it differs.
    void typed(GridPlace<R> at, String text);

    /// A suggestion was taken in a text column.
    default void chosen(GridPlace<R> at, Suggestion suggestion) {
        typed(at, suggestion.title());
    }

    /// A block whose top left cell lands on `at`, answers already as codes and times as times; it may reach over
    /// read-only columns and beyond the last row. Clearing a range comes as a block of empty strings. One undo step.
    default void pasted(GridPlace<R> at, List<List<String>> block) {
        typed(at, block.getFirst().getFirst());
    }

    /// Rows go away at once; the way back is undo, not a question.
    default void removed(List<R> rows) {
    }
}
