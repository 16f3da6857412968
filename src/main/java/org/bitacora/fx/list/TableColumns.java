package org.bitacora.fx.list;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.TableSheet;

/// The columns of a table as a workbook writes them: dates as dates, numbers as numbers, all else as it is read.
final class TableColumns<T> {

    /// About so many px of the screen are one character in Excel.
    private static final double CHARACTER = 7;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 80;

    private record Shown<T>(String title, double width, Function<T, ?> value, Function<T, String> words) {
    }

    private final List<Shown<T>> columns = new ArrayList<>();

    <V> void add(String title, double width, Function<T, V> value, Function<V, String> write) {
        columns.add(new Shown<>(title, width, value, item -> {
            V found = value.apply(item);
            return found == null ? "" : write.apply(found);
        }));
    }

    TableSheet<T> sheet(String name, List<T> rows) {
        List<Column<T>> written = columns.stream().map(column -> column(column, rows)).toList();
        return TableSheet.of(name, written, List.copyOf(rows)::forEach);
    }

    /// What a column holds is told by its first value.
    private static <T> Column<T> column(Shown<T> column, List<T> rows) {
        CellFormat format = rows.stream().map(column.value()).filter(Objects::nonNull).findFirst()
                .map(TableColumns::format).orElse(CellFormat.TEXT);
        int width = Math.clamp((int) (column.width() / CHARACTER), NARROWEST, WIDEST);
        return new Column<>(column.title(), format, Math.max(width, format.width() / 2), false, false, "",
                format == CellFormat.TEXT ? column.words() : column.value());
    }

    private static CellFormat format(Object value) {
        return switch (value) {
            case LocalDate day -> CellFormat.DATE;
            case LocalTime hour -> CellFormat.TIME;
            case Integer number -> CellFormat.WHOLE;
            case Long number -> CellFormat.WHOLE;
            default -> CellFormat.TEXT;
        };
    }
}
