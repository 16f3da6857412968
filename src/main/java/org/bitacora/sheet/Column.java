package org.bitacora.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Function;

/// One column of a table: its title, how it looks and how its value is taken from a row. A missing value (null) leaves
/// the cell empty.
///
/// `width` is in characters. `key` is a stable name for a workbook that comes back (empty: none); the keys of a sheet
/// stand in a hidden row above the titles. `totalled` asks for a live total below the column.
public record Column<R>(String title, CellFormat format, int width, boolean hidden, boolean totalled, String key,
                        Function<? super R, ?> value) {

    /// Excel knows no wider column.
    private static final int WIDEST = 255;

    public Column {
        Objects.requireNonNull(title);
        Objects.requireNonNull(value);
        if (width < 1 || width > WIDEST) {
            throw new IllegalArgumentException("width of " + title + ": " + width);
        }
    }

    public static <R> Column<R> text(String title, Function<? super R, String> value) {
        return new Column<>(title, CellFormat.TEXT, value);
    }

    public static <R> Column<R> note(String title, Function<? super R, String> value) {
        return new Column<>(title, CellFormat.NOTE, value);
    }

    public static <R> Column<R> code(String title, Function<? super R, String> value) {
        return new Column<>(title, CellFormat.CODE, value);
    }

    public static <R> Column<R> whole(String title, Function<? super R, ? extends Number> value) {
        return new Column<>(title, CellFormat.WHOLE, value);
    }

    public static <R> Column<R> year(String title, Function<? super R, ? extends Number> value) {
        return new Column<>(title, CellFormat.YEAR, value);
    }

    /// Written rounded HALF_UP to 1, 2 or 3 decimals.
    public static <R> Column<R> decimal(String title, int decimals, Function<? super R, BigDecimal> value) {
        return new Column<>(title, switch (decimals) {
            case 1 -> CellFormat.DECIMAL_1;
            case 2 -> CellFormat.DECIMAL_2;
            default -> CellFormat.DECIMAL_3;
        }, value);
    }

    /// The p of a test.
    public static <R> Column<R> probability(String title, Function<? super R, BigDecimal> value) {
        return new Column<>(title, CellFormat.PROBABILITY, value);
    }

    /// Written as a real number, rounded HALF_UP to 0, 1 or 2 decimals of the percentage.
    public static <R> Column<R> percent(String title, int decimals, Function<? super R, Ratio> value) {
        return new Column<>(title, switch (decimals) {
            case 0 -> CellFormat.PERCENT_0;
            case 1 -> CellFormat.PERCENT_1;
            default -> CellFormat.PERCENT_2;
        }, value);
    }

    public static <R> Column<R> date(String title, Function<? super R, LocalDate> value) {
        return new Column<>(title, CellFormat.DATE, value);
    }

    public static <R> Column<R> time(String title, Function<? super R, LocalTime> value) {
        return new Column<>(title, CellFormat.TIME, value);
    }

    public static <R> Column<R> dateTime(String title, Function<? super R, LocalDateTime> value) {
        return new Column<>(title, CellFormat.DATE_TIME, value);
    }

    /// Numbers of which some may be [Withheld].
    public static <R> Column<R> guarded(String title, CellFormat format, Function<? super R, ?> value) {
        return new Column<>(title, format, value);
    }

    private Column(String title, CellFormat format, Function<? super R, ?> value) {
        this(title, format, Math.max(format.width(), Math.min(title.length() + 3, 30)), false, false, "", value);
    }

    public Column<R> width(int characters) {
        return new Column<>(title, format, characters, hidden, totalled, key, value);
    }

    public Column<R> asHidden() {
        return new Column<>(title, format, width, true, totalled, key, value);
    }

    public Column<R> withTotal() {
        if (!format.isNumber() || format.isPercent()) {
            throw new IllegalArgumentException("no total of " + title);
        }
        return new Column<>(title, format, width, hidden, true, key, value);
    }

    public Column<R> keyed(String stableKey) {
        return new Column<>(title, format, width, hidden, totalled, stableKey, value);
    }
}
