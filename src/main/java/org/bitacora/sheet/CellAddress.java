package org.bitacora.sheet;

import java.util.Locale;

/// One cell, counted from 0 and spoken of as people see it: row 4, column 1 is "B5".
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final int LETTERS = 26;

    public CellAddress {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("before A1: " + row + ", " + column);
        }
    }

    /// Reads "B5" (also "b5" and "$B$5").
    public static CellAddress of(String text) {
        int column = 0;
        int row = 0;
        for (char c : text.toUpperCase(Locale.ROOT).replace("$", "").toCharArray()) {
            if (c >= 'A' && c <= 'Z' && row == 0) {
                column = Math.addExact(Math.multiplyExact(column, LETTERS), c - 'A' + 1);
            } else if (c >= '0' && c <= '9') {
                row = Math.addExact(Math.multiplyExact(row, 10), c - '0');
            } else {
                throw new IllegalArgumentException("not a cell: " + text);
            }
        }
        return new CellAddress(row - 1, column - 1);
    }

    public CellAddress down(int rows) {
        return new CellAddress(row + rows, column);
    }

    public CellAddress right(int columns) {
        return new CellAddress(row, column + columns);
    }

    /// "A", "Z", "AA" …
    public static String letters(int column) {
        String rest = column < LETTERS ? "" : letters(column / LETTERS - 1);
        return rest + (char) ('A' + column % LETTERS);
    }

    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return letters(column) + (row + 1);
    }
}
