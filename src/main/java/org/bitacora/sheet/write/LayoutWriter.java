package org.bitacora.sheet.write;

import java.util.function.DoubleFunction;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.bitacora.sheet.Block;
import org.bitacora.sheet.CellAddress;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.CellRange;
import org.bitacora.sheet.CellText;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.LayoutSheet;
import org.bitacora.sheet.SmallTable;
import org.bitacora.sheet.TextLook;
import org.bitacora.sheet.Withheld;

/// Sets the blocks of a composed page down on its sheet. Used once.
final class LayoutWriter {

    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final Styles styles;

    LayoutWriter(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(LayoutSheet layout) {
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < layout.widths().size(); i++) {
            sheet.setColumnWidth(i, layout.widths().get(i) * CHARACTER);
        }
        // Charts last: they copy the values of the cells they draw.
        layout.blocks().stream().filter(block -> !(block instanceof Block.Chart)).forEach(this::write);
        layout.blocks().stream().filter(Block.Chart.class::isInstance).forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Text text -> write(text);
            case Block.Link link -> write(link);
            case Block.Figure figure -> write(figure);
            case Block.Table<?> table -> write(table.place(), table.table());
            case Block.Chart chart -> ChartWriter.write(sheet, chart);
            case Block.NewPage page -> sheet.setRowBreak(page.row() - 1);
        }
    }

    private void write(Block.Text block) {
        put(block.place().first(), block.text(), block.look());
        merge(block.place());
        makeRoom(block.place(), block.text(), block.look());
    }

    private void write(Block.Link block) {
        XSSFCell cell = put(block.place(), block.text(), TextLook.LINK);
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + block.sheet().replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }

    private void write(Block.Figure block) {
        XSSFCell cell = cell(block.place());
        switch (block.value()) {
            case Withheld withheld -> put(block.place(), withheld.word(), TextLook.WITHHELD);
            case Number number -> {
                cell.setCellStyle(styles.figure(block.format()));
                cell.setCellValue(number.doubleValue());
            }
            default -> throw new IllegalArgumentException("no figure is a " + block.value().getClass());
        }
        CellRange place = CellRange.at(block.place(), 1, block.columns());
        merge(place);
        makeRoom(place, "", TextLook.FIGURE);
        CellRange below = CellRange.at(block.place().down(1), 1, block.columns());
        write(new Block.Text(below, block.caption(), TextLook.CAPTION));
    }

    private <R> void write(CellAddress place, SmallTable<R> table) {
        for (int c = 0; c < table.columns().size(); c++) {
            write(place.right(c), table, table.columns().get(c));
        }
    }

    private <R> void write(CellAddress top, SmallTable<R> table, Column<R> column) {
        Titles.write(cell(top), column, styles);
        makeRoom(CellRange.at(top, 1, 1), width ->
                Lines.titleHeight(column.title(), width, TextLook.PLAIN.points()));
        CellWriter body = new CellWriter(styles, wrapped(column.format()), Styles.Part.BODY);
        for (int r = 0; r < table.rows().size(); r++) {
            CellAddress place = top.down(r + 1);
            Object value = column.value().apply(table.rows().get(r));
            body.write(cell(place), value);
            if (value instanceof String text) {
                makeRoom(CellRange.at(place, 1, 1), text, TextLook.PLAIN);
            }
        }
        table.total().ifPresent(total -> writeTotal(top, table.rows().size(), column, total));
    }

    /// The widths of a page are those of the whole page, so a long name in a table must be able to break.
    private static CellFormat wrapped(CellFormat format) {
        return format == CellFormat.TEXT ? CellFormat.NOTE : format;
    }

    private <R> void writeTotal(CellAddress top, int rows, Column<R> column, R total) {
        XSSFCell cell = cell(top.down(rows + 1));
        Object value = column.value().apply(total);
        new CellWriter(styles, column.format(), Styles.Part.TOTAL).write(cell, value);
        if (column.totalled() && rows > 0 && value instanceof Number number) {
            cell.setCellFormula("SUM(" + CellRange.at(top.down(1), rows, 1) + ")");
            cell.setCellValue(number.doubleValue());
        }
    }

    private XSSFCell put(CellAddress place, String text, TextLook look) {
        XSSFCell cell = cell(place);
        String clean = CellText.clean(text);
        cell.setCellStyle(CellText.needsGuard(clean) ? styles.guarded(look) : styles.text(look));
        cell.setCellValue(CellWriter.escaped(clean));
        return cell;
    }

    private XSSFCell cell(CellAddress place) {
        XSSFRow row = sheet.getRow(place.row()) == null ? sheet.createRow(place.row()) : sheet.getRow(place.row());
        XSSFCell cell = row.getCell(place.column());
        return cell == null ? row.createCell(place.column()) : cell;
    }

    private void merge(CellRange place) {
        if (place.columns() > 1 || place.rows() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(place.first().row(), place.last().row(),
                    place.first().column(), place.last().column()));
        }
    }

    /// Excel never grows a row for a merged cell, so the lines are estimated from the widths of its columns.
    private void makeRoom(CellRange place, String text, TextLook look) {
        makeRoom(place, width -> Lines.height(text, width, look.points()));
    }

    private void makeRoom(CellRange place, DoubleFunction<Float> height) {
        double width = 0;
        for (int c = place.first().column(); c <= place.last().column(); c++) {
            width += sheet.getColumnWidth(c) / (double) CHARACTER;
        }
        XSSFRow row = sheet.getRow(place.first().row());
        row.setHeightInPoints(Math.max(row.getHeightInPoints(), height.apply(width)));
    }
}
