package org.bitacora.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bitacora.sheet.read.CellValue;
import org.bitacora.sheet.read.SheetReader;
import org.bitacora.sheet.read.SheetRow;

/// A list that was exported, as somebody else's program reads it: titles first.
public final class WrittenList {

    private WrittenList() {
    }

    /// The words of every cell; what is no text is written by its kind: `2026-03-19`, `38`.
    public static List<List<String>> rows(Path file) {
        try (SheetReader reader = SheetReader.open(file)) {
            List<List<String>> rows = new ArrayList<>();
            reader.read(reader.sheets().getFirst(), row -> rows.add(words(row)));
            return rows;
        }
    }

    /// What stands below that title.
    public static List<String> column(Path file, String title) {
        List<List<String>> rows = rows(file);
        int column = rows.getFirst().indexOf(title);
        return rows.stream().skip(1).map(row -> column < row.size() ? row.get(column) : "").toList();
    }

    private static List<String> words(SheetRow row) {
        int last = row.cells().isEmpty() ? -1 : row.cells().getLast().address().column();
        return IntStream.rangeClosed(0, last).mapToObj(column -> row.cells().stream()
                .filter(cell -> cell.address().column() == column).findFirst()
                .map(cell -> words(cell.value())).orElse("")).toList();
    }

    private static String words(CellValue value) {
        return switch (value) {
            case CellValue.Text text -> text.text();
            case CellValue.Number number -> number.number().stripTrailingZeros().toPlainString();
            case CellValue.Day day -> day.day().toString();
            default -> value.toString();
        };
    }
}
