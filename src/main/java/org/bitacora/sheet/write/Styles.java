package org.bitacora.sheet.write;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.Colour;
import org.bitacora.sheet.TextLook;

/// The cell styles of one workbook, each made once (Excel takes 64,000 and warns long before).
final class Styles {

    /// What a cell is within its table.
    enum Part { BODY, TOTAL }

    private record Key(CellFormat format, Part part, boolean guarded) {
    }

    private final XSSFWorkbook book;
    private final Map<Key, XSSFCellStyle> cells = new HashMap<>();
    private final Map<Key, XSSFCellStyle> withheld = new HashMap<>();
    private final Map<TextLook, XSSFCellStyle> looks = new HashMap<>();
    private final Map<Boolean, XSSFCellStyle> headers = new HashMap<>();
    private final XSSFFont regular;
    private final XSSFFont bold;
    private final XSSFFont muted;

    Styles(XSSFWorkbook book) {
        this.book = book;
        // Said for every cell, since POI leaves out the style "Normal" and LibreOffice then has a font of its own.
        regular = font(TextLook.PLAIN.points(), false, Colour.INK);
        bold = font(TextLook.PLAIN.points(), true, Colour.INK);
        muted = font(TextLook.PLAIN.points(), false, Colour.SECOND_INK);
    }

    /// The style of a value; `guarded` marks a text that begins like a formula.
    XSSFCellStyle cell(CellFormat format, Part part, boolean guarded) {
        return cells.computeIfAbsent(new Key(format, part, guarded), this::makeCell);
    }

    /// The style of the word in the place of a value that is not shown.
    XSSFCellStyle withheld(CellFormat format, Part part) {
        return withheld.computeIfAbsent(new Key(format, part, false), key -> {
            XSSFCellStyle style = cell(format, part, false).copy();
            style.setFont(muted);
            return style;
        });
    }

    XSSFCellStyle header(boolean right) {
        return headers.computeIfAbsent(right, this::makeHeader);
    }

    XSSFCellStyle text(TextLook look) {
        return looks.computeIfAbsent(look, this::makeText);
    }

    /// As above, for a text that begins like a formula.
    XSSFCellStyle guarded(TextLook look) {
        XSSFCellStyle style = text(look).copy();
        style.setQuotePrefixed(true);
        return style;
    }

    XSSFCellStyle figure(CellFormat format) {
        XSSFCellStyle style = text(TextLook.FIGURE).copy();
        style.setDataFormat(pattern(format));
        return style;
    }

    private XSSFCellStyle makeCell(Key key) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(pattern(key.format()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        align(style, key.format().isNumber());
        style.setWrapText(key.format() == CellFormat.NOTE);
        style.setQuotePrefixed(key.guarded());
        style.setFont(key.part() == Part.TOTAL ? bold : regular);
        if (key.part() == Part.TOTAL) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(colour(Colour.SECOND_INK));
        }
        return style;
    }

    /// Numbers to the right, texts to the left with a little air, since a number may end just before them.
    private static void align(XSSFCellStyle style, boolean right) {
        style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (right ? 0 : 1));
    }

    private XSSFCellStyle makeHeader(boolean right) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        align(style, right);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(colour(Colour.BAND));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Colour.SECOND_INK));
        return style;
    }

    private XSSFCellStyle makeText(TextLook look) {
        XSSFCellStyle style = book.createCellStyle();
        XSSFFont font = font(look.points(), look.bold(), look.colour());
        if (look == TextLook.LINK) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont font(int points, boolean isBold, Colour colour) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(isBold);
        font.setColor(colour(colour));
        return font;
    }

    private short pattern(CellFormat format) {
        return book.createDataFormat().getFormat(format.pattern());
    }

    /// With the first byte that says "opaque": the format wants four, and three show as invalid to strict readers.
    static XSSFColor colour(Colour colour) {
        byte opaque = (byte) 0xff;
        return new XSSFColor(new byte[] {opaque, (byte) colour.red(), (byte) colour.green(), (byte) colour.blue()},
                null);
    }
}
