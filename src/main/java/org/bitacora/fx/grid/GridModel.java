package org.bitacora.fx.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bitacora.base.TextForm;

/// The grid without its drawing: rows, columns, the current cell, and where each move leads.
final class GridModel<R> {

    /// A cell by what is shown.
    record Address(int row, int column) {

        boolean isAfter(Address other) {
            return row != other.row ? row > other.row : column > other.column;
        }
    }

    private final GridRows<R> rows;
    private List<GridColumn<R>> columns = List.of();
    private GridSelection selection = GridSelection.at(0, 0);
    private String entryColumn = "";

    GridModel(GridRows<R> rows) {
        this.rows = rows;
    }

    GridRows<R> rows() {
        return rows;
    }

    List<GridColumn<R>> columns() {
        return columns;
    }

    void setColumns(List<GridColumn<R>> columns) {
        this.columns = List.copyOf(columns);
    }

    void setEntryColumn(String id) {
        entryColumn = id;
    }

    GridSelection selection() {
        return selection;
    }

    void select(GridSelection wished) {
        selection = new GridSelection(row(wished.row()), column(wished.column()),
                row(wished.anchorRow()), column(wished.anchorColumn()));
    }

    GridColumn<R> currentColumn() {
        return columns.get(selection.column());
    }

    CellFace currentFace() {
        return face(selection.row(), selection.column());
    }

    GridPlace<R> place() {
        return place(selection.row(), selection.column());
    }

    GridPlace<R> place(int row, int column) {
        return new GridPlace<>(rows.at(row), columns.get(column).id());
    }

    CellFace face(int row, int column) {
        R value = rows.at(row);
        return value == null ? CellFace.EMPTY : columns.get(column).face().apply(value);
    }

    int columnIndex(String id) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).id().equals(id)).findFirst().orElse(-1);
    }

    /// Where Enter leads: the next cell of this row that still wants an answer, else the start of the next row.
    Address afterEnter() {
        for (int c = selection.column() + 1; c < columns.size(); c++) {
            if (columns.get(c).asked() && face(selection.row(), c).isEmpty()) {
                return new Address(selection.row(), c);
            }
        }
        return startOf(selection.row() + 1);
    }

    /// Where an answer by one key leads: the next asked cell, filled or not, else the start of the next row.
    Address afterKey() {
        for (int c = selection.column() + 1; c < columns.size(); c++) {
            if (columns.get(c).asked()) {
                return new Address(selection.row(), c);
            }
        }
        return startOf(selection.row() + 1);
    }

    /// The first cell of a row that wants an answer; the entry column where nothing or everything is missing.
    Address startOf(int wished) {
        int row = row(wished);
        if (!rows.isEntry(row)) {
            for (int c = 0; c < columns.size(); c++) {
                if (columns.get(c).asked() && face(row, c).isEmpty()) {
                    return new Address(row, c);
                }
            }
        }
        return new Address(row, entryColumnIndex());
    }

    /// The cell one Tab further, or null beyond the first and the last.
    Address tab(int step) {
        int cell = selection.row() * columns.size() + selection.column() + step;
        boolean outside = cell < 0 || cell >= rows.count() * columns.size();
        return outside ? null : new Address(cell / columns.size(), cell % columns.size());
    }

    List<Address> invalid() {
        List<Address> found = new ArrayList<>();
        for (int r = 0; r < rows.shown().size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                if (face(r, c).isInvalid()) {
                    found.add(new Address(r, c));
                }
            }
        }
        return found;
    }

    /// A pasted block in the terms of the columns it lands on.
    List<List<String>> read(List<List<String>> block, int left) {
        return block.stream().map(row -> IntStream.range(0, row.size())
                .mapToObj(i -> left + i < columns.size() ? columns.get(left + i).kind().read(row.get(i)) : row.get(i))
                .toList()).toList();
    }

    /// Shows the rows in which every word of `typed` occurs, accents and case aside.
    void filter(String typed) {
        List<String> words = List.of(TextForm.folded(typed).split(" "));
        rows.show(row -> {
            String all = TextForm.folded(String.join(" ",
                    columns.stream().map(c -> c.face().apply(row)).map(f -> f.value() + " " + f.text()).toList()));
            return words.stream().allMatch(all::contains);
        });
    }

    private int entryColumnIndex() {
        int chosen = columnIndex(entryColumn);
        return chosen >= 0 ? chosen : IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).asked()).findFirst().orElse(0);
    }

    private int row(int wished) {
        return Math.clamp(wished, 0, Math.max(0, rows.count() - 1));
    }

    private int column(int wished) {
        return Math.clamp(wished, 0, Math.max(0, columns.size() - 1));
    }
}
