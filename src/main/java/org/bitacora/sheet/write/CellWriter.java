package org.bitacora.sheet.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.CellText;
import org.bitacora.sheet.Ratio;
import org.bitacora.sheet.Withheld;

/// Writes the values of one column: its styles are looked up once, since a sheet may have millions of cells.
final class CellWriter {

    /// Serial number of 1970-01-01 in Excel's calendar, which began (with a leap day that never was) in 1900.
    private static final long EPOCH_SERIAL = 25_569;
    private static final LocalDate FIRST_SURE_DAY = LocalDate.of(1900, 3, 1);
    private static final double SECONDS_PER_DAY = 86_400;
    private static final DateTimeFormatter OLD_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /// Excel reads `_x0041_` in a text as the letter A; the underscore itself is then written `_x005F_`.
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Styles styles;
    private final Styles.Part part;
    private final CellFormat format;
    private final CellStyle plain;
    private final CellStyle guarded;

    CellWriter(Styles styles, CellFormat format, Styles.Part part) {
        this.styles = styles;
        this.part = part;
        this.format = format;
        plain = styles.cell(format, part, false);
        guarded = format.isNumber() ? plain : styles.cell(format, part, true);
    }

    void write(Cell cell, Object value) {
        cell.setCellStyle(plain);
        switch (value) {
            case null -> {
            }
            case String text -> write(cell, text);
            case Withheld withheld -> {
                cell.setCellStyle(styles.withheld(format, part));
                cell.setCellValue(CellText.clean(withheld.word()));
            }
            case Ratio ratio -> ratio.rounded(format.decimals())
                    .ifPresent(share -> cell.setCellValue(share.doubleValue()));
            case BigDecimal number -> cell.setCellValue(shown(number).doubleValue());
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> write(cell, day);
            case LocalTime time -> cell.setCellValue(time.toSecondOfDay() / SECONDS_PER_DAY);
            case LocalDateTime moment -> cell.setCellValue(serial(moment.toLocalDate())
                    + moment.toLocalTime().toSecondOfDay() / SECONDS_PER_DAY);
            default -> throw new IllegalArgumentException("no cell holds a " + value.getClass());
        }
    }

    private void write(Cell cell, String text) {
        String clean = CellText.clean(text);
        if (clean.isEmpty()) {
            return;
        }
        if (CellText.needsGuard(clean)) {
            cell.setCellStyle(guarded);
        }
        cell.setCellValue(escaped(clean));
    }

    static String escaped(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPE_LIKE.matcher(text).replaceAll("_x005F_");
    }

    /// The number as it goes into the cell: a decimal column holds no more than it shows.
    BigDecimal shown(Number number) {
        return switch (number) {
            case BigDecimal exact when format.isRounded() ->
                    exact.setScale(format.decimals(), RoundingMode.HALF_UP);
            case BigDecimal exact -> exact;
            case Double real -> BigDecimal.valueOf(real);
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    /// Days before Excel's calendar is sure of itself go in as text.
    private void write(Cell cell, LocalDate day) {
        if (day.isBefore(FIRST_SURE_DAY)) {
            cell.setCellValue(OLD_DAY.format(day));
        } else {
            cell.setCellValue(serial(day));
        }
    }

    private static double serial(LocalDate day) {
        return day.toEpochDay() + EPOCH_SERIAL;
    }
}
