package org.bitacora.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bitacora.sheet.read.CellValue;
import org.bitacora.sheet.read.SheetReader;
import org.bitacora.sheet.read.SheetRow;
import org.bitacora.sheet.read.SheetTab;

/// A workbook as somebody else's program reads it.
public final class ReadBook {

    private final Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();

    public ReadBook(Path file) {
        try (SheetReader reader = SheetReader.open(file)) {
            for (SheetTab tab : reader.sheets()) {
                List<SheetRow> rows = new ArrayList<>();
                reader.read(tab, rows::add);
                sheets.put(tab.name(), rows);
            }
        }
    }

    public List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    List<SheetRow> rows(String sheet) {
        return sheets.get(sheet);
    }

    /// The rows below the titles, without the total.
    List<SheetRow> body(String sheet) {
        List<SheetRow> rows = rows(sheet);
        return rows.subList(1, rows.size() - (text(rows.getLast(), 0).equals("Total") ? 1 : 0));
    }

    int column(String sheet, String title) {
        return IntStream.range(0, 40).filter(column -> text(rows(sheet).getFirst(), column).equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("no column " + title));
    }

    /// The numbers of the row that begins with `label`, the first one at or below the row that begins with `after`.
    public List<BigDecimal> numbers(String sheet, String after, String label) {
        List<SheetRow> rows = rows(sheet);
        int from = IntStream.range(0, rows.size()).filter(i -> text(rows.get(i), 0).startsWith(after)).findFirst()
                .orElseThrow(() -> new AssertionError("no row " + after));
        SheetRow row = rows.subList(from, rows.size()).stream().filter(one -> text(one, 0).equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no row " + label));
        return row.cells().stream().map(cell -> cell.value() instanceof CellValue.Number number ? number.number()
                : null).filter(Objects::nonNull).map(BigDecimal::stripTrailingZeros).toList();
    }

    static String text(SheetRow row, int column) {
        return row.value(column).map(value -> value instanceof CellValue.Text text ? text.text() : "").orElse("");
    }

    static BigDecimal number(SheetRow row, int column) {
        return row.value(column).map(value -> value instanceof CellValue.Number number ? number.number()
                : null).orElse(null);
    }
}
