package org.bitacora.sheet;

import java.util.List;

/// A list on a sheet of its own: titles in a frozen first row, filters, then every row of `rows`, streamed.
public record TableSheet<R>(String name, List<Column<R>> columns, int frozenColumns, Rows<R> rows, PageSetup page)
        implements Sheet {

    public TableSheet {
        name = SheetName.of(name);
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("no columns: " + name);
        }
    }

    public static <R> TableSheet<R> of(String name, List<Column<R>> columns, Rows<R> rows) {
        return new TableSheet<>(name, columns, 0, rows, PageSetup.landscape());
    }

    /// The first columns stay in sight when the person scrolls to the right.
    public TableSheet<R> freezing(int firstColumns) {
        return new TableSheet<>(name, columns, firstColumns, rows, page);
    }

    public TableSheet<R> on(PageSetup newPage) {
        return new TableSheet<>(name, columns, frozenColumns, rows, newPage);
    }

    /// True when the sheet is meant to come back: a hidden row of keys stands above the titles.
    public boolean isKeyed() {
        return columns.stream().anyMatch(column -> !column.key().isEmpty());
    }
}
