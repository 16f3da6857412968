package org.bitacora.sheet.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.bitacora.sheet.CellText;

/// Makes the value of a cell from what the file says of it: its type, its style, its text.
final class ValueReader {

    private static final String NOT_A_NUMBER = "#NUM!";

    private final TextTable texts;
    private final StyleIndex styles;
    private final boolean from1904;

    ValueReader(TextTable texts, StyleIndex styles, boolean from1904) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /// The value, or null when the cell is empty. `type` is the attribute `t`, "n" when it is absent.
    CellValue read(String type, int style, String text) {
        return switch (type) {
            case "s" -> text(texts.get(StyleIndex.number(text.strip())));
            case "inlineStr", "str" -> text(text);
            case "b" -> text.isBlank() ? null : new CellValue.Truth(WorkbookIndex.isTrue(text.strip()));
            case "e" -> text.isBlank() ? null : new CellValue.Fault(CellText.clean(text.strip()));
            case "d" -> iso(text.strip());
            default -> text.isBlank() ? null : number(text.strip(), styles.isDate(style));
        };
    }

    private static CellValue text(String text) {
        return text == null || text.isBlank() ? null : new CellValue.Text(text);
    }

    private static CellValue iso(String text) {
        try {
            return whole(LocalDateTime.parse(text.length() > 10 ? text.replaceAll("Z$", "") : text + "T00:00"));
        } catch (DateTimeException e) {
            return text(text);
        }
    }

    private CellValue number(String text, boolean date) {
        double number = parsed(text);
        if (!Double.isFinite(number)) {
            return new CellValue.Fault(NOT_A_NUMBER);
        }
        if (date && DateUtil.isValidExcelDate(number)) {
            return moment(number);
        }
        // The shortest decimal that gives this number is what Excel shows; the file may spell out 17 digits of it.
        return new CellValue.Number(plain(BigDecimal.valueOf(number)));
    }

    private static double parsed(String text) {
        try {
            return text.length() > Limits.NUMBER_LENGTH ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 && shortest.precision() - shortest.scale() <= 20 ? shortest.setScale(0) : shortest;
    }

    private CellValue moment(double serial) {
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, from1904, true);
        return serial < 1 && !from1904 ? new CellValue.Hour(moment.toLocalTime()) : whole(moment);
    }

    private static CellValue whole(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new CellValue.Day(moment.toLocalDate())
                : new CellValue.Moment(moment);
    }
}
