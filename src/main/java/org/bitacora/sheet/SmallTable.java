package org.bitacora.sheet;

import java.util.List;
import java.util.Optional;

/// A small table on a composed page. The row of totals is a row like the others, counted where they were counted (never
/// the sum of rounded parts); only columns `withTotal` show it as a live sum.
public record SmallTable<R>(List<Column<R>> columns, List<R> rows, Optional<R> total) {

    public SmallTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
    }

    public static <R> SmallTable<R> of(List<Column<R>> columns, List<R> rows) {
        return new SmallTable<>(columns, rows, Optional.empty());
    }

    public SmallTable<R> total(R row) {
        return new SmallTable<>(columns, rows, Optional.of(row));
    }

    /// Its rows on the sheet: the titles, the rows, the total.
    public int height() {
        return 1 + rows.size() + (total.isPresent() ? 1 : 0);
    }
}
