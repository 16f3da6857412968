package org.bitacora.fx.list;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bitacora.fx.output.ColumnWidth;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.TableSheet;

/// The columns of a list or a table: what it can be ordered by, and what a workbook writes of it: dates as dates,
/// numbers as numbers, all else as it is read.
final class ListColumns<T> {

    /// One column; its order knows that a value may be missing.
    record Shown<T>(String title, double width, Function<T, ?> value, Function<T, String> words, Comparator<T> order) {
    }

    private final List<Shown<T>> columns = new ArrayList<>();

    <V> void add(String title, double width, Function<T, V> value, Function<V, String> write, Comparator<V> order) {
        columns.add(new Shown<>(title, width, value, item -> {
            V found = value.apply(item);
            return found == null ? "" : write.apply(found);
        }, Comparator.comparing(value, Comparator.nullsFirst(order))));
    }

    /// Text without regard to accents.
    void text(String title, double width, Function<T, String> value) {
        add(title, width, value, Function.identity(), new FoldedOrder());
    }

    List<Shown<T>> all() {
        return columns;
    }

    TableSheet<T> sheet(String name, List<T> rows) {
        List<Column<T>> written = columns.stream().map(column -> column(column, rows)).toList();
        return TableSheet.of(name, written, List.copyOf(rows)::forEach);
    }

    /// What a column holds is told by its first value.
    private static <T> Column<T> column(Shown<T> column, List<T> rows) {
        CellFormat format = rows.stream().map(column.value()).filter(Objects::nonNull).findFirst()
                .map(ListColumns::format).orElse(CellFormat.TEXT);
        int width = ColumnWidth.of(column.width());
        return new Column<>(column.title(), format, Math.max(width, format.width() / 2), false, false, "",
                format == CellFormat.TEXT ? column.words() : column.value());
    }

    private static CellFormat format(Object value) {
        return switch (value) {
            case LocalDate day -> CellFormat.DATE;
            case LocalDateTime moment -> CellFormat.DATE_TIME;
            case LocalTime hour -> CellFormat.TIME;
            case Integer number -> CellFormat.WHOLE;
            case Long number -> CellFormat.WHOLE;
            default -> CellFormat.TEXT;
        };
    }
}
