package org.bitacora.document;

import java.util.List;
import java.util.stream.IntStream;

/// A column of a table on paper.
///
/// @param share of the width, beside the shares of the other columns
/// @param isRight figures stand at the right
public record TableColumn(String title, int share, boolean isRight) {

    public TableColumn {
        if (share < 1) {
            throw new IllegalArgumentException("a column has a share of the width");
        }
        title = PaperText.oneLine(title);
    }

    public static TableColumn of(String title, int share) {
        return new TableColumn(title, share, false);
    }

    public static TableColumn figures(String title, int share) {
        return new TableColumn(title, share, true);
    }

    static List<List<String>> filled(int width, List<List<String>> rows) {
        return rows.stream().map(row -> filled(width, row, row.size())).toList();
    }

    private static List<String> filled(int width, List<String> row, int size) {
        if (size > width) {
            throw new IllegalArgumentException(size + " texts for " + width + " columns");
        }
        return IntStream.range(0, width).mapToObj(i -> i < size ? PaperText.clean(row.get(i)) : "").toList();
    }
}
