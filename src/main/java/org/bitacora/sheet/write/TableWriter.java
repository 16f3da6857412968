package org.bitacora.sheet.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.bitacora.base.Problem;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.CellAddress;
import org.bitacora.sheet.CellFormat;
import org.bitacora.sheet.CellRange;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.TableSheet;
import org.bitacora.sheet.TextLook;
import org.bitacora.task.Progress;

/// Streams the rows of one table. Used once.
final class TableWriter<R> {

    private static final int CHARACTER = 256;
    private static final int ROWS_PER_REPORT = 1_000;
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex() - 1;

    private final TableSheet<R> table;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Progress progress;
    private final List<CellWriter> writers;
    private final BigDecimal[] totals;
    private int next;

    TableWriter(TableSheet<R> table, SXSSFSheet sheet, Styles styles, Progress progress) {
        this.table = table;
        this.sheet = sheet;
        this.styles = styles;
        this.progress = progress;
        writers = table.columns().stream()
                .map(column -> new CellWriter(styles, column.format(), Styles.Part.BODY)).toList();
        totals = new BigDecimal[table.columns().size()];
        Arrays.fill(totals, BigDecimal.ZERO);
    }

    /// Returns the number of rows, titles and total not counted.
    long write() throws IOException {
        setColumns();
        writeKeys();
        int titles = next;
        writeTitles();
        table.rows().each(this::writeRow);
        int last = next - 1;
        if (last > titles) {
            writeTotal(titles + 1, last);
        }
        dress(titles, last);
        sheet.flushRows();
        return last - titles;
    }

    private void setColumns() {
        for (int i = 0; i < table.columns().size(); i++) {
            Column<R> column = table.columns().get(i);
            sheet.setColumnWidth(i, column.width() * CHARACTER);
            sheet.setColumnHidden(i, column.hidden());
        }
    }

    private void writeKeys() {
        if (table.isKeyed()) {
            CellWriter writer = new CellWriter(styles, CellFormat.CODE, Styles.Part.BODY);
            Row row = sheet.createRow(next++);
            forEachColumn((i, column) -> writer.write(row.createCell(i), column.key()));
            row.setZeroHeight(true);
        }
    }

    private void writeTitles() {
        Row row = sheet.createRow(next++);
        forEachColumn((i, column) -> {
            Titles.write(row.createCell(i), column, styles);
            // LibreOffice does not grow the row for a title on two lines.
            row.setHeightInPoints(Math.max(row.getHeightInPoints(),
                    Lines.titleHeight(column.title(), column.width(), TextLook.PLAIN.points())));
        });
    }

    private void writeRow(R values) {
        if (next >= LAST_ROW) {
            throw new Problem("E-44", "sheet.write.tooManyRows", table.name(), LAST_ROW);
        }
        Row row = sheet.createRow(next++);
        for (int i = 0; i < writers.size(); i++) {
            Column<R> column = table.columns().get(i);
            Object value = column.value().apply(values);
            if (value != null) {
                writers.get(i).write(row.createCell(i), value);
                makeRoom(row, column, value);
            }
            if (column.totalled() && value instanceof Number number) {
                totals[i] = totals[i].add(writers.get(i).shown(number));
            }
        }
        if (next % ROWS_PER_REPORT == 0) {
            report();
        }
    }

    /// LibreOffice does not grow a row for a long note by itself.
    private void makeRoom(Row row, Column<R> column, Object value) {
        if (column.format() == CellFormat.NOTE && value instanceof String text && !Lines.isOne(text, column.width())) {
            row.setHeightInPoints(Math.max(row.getHeightInPoints(),
                    Lines.height(text, column.width(), TextLook.PLAIN.points())));
        }
    }

    private void report() {
        progress.at(next, 0, Texts.get("sheet.writing", table.name()));
        if (progress.cancelled()) {
            throw new CancellationException(table.name());
        }
    }

    /// A live total that follows the filter; its value is written beside the formula for readers that do not compute.
    private void writeTotal(int first, int last) {
        if (table.columns().stream().noneMatch(Column::totalled)) {
            return;
        }
        Row row = sheet.createRow(next++);
        forEachColumn((i, column) -> {
            Cell cell = row.createCell(i);
            new CellWriter(styles, column.format(), Styles.Part.TOTAL).write(cell, null);
            if (column.totalled()) {
                String letters = CellAddress.letters(i);
                cell.setCellFormula("SUBTOTAL(109,%s%d:%s%d)".formatted(letters, first + 1, letters, last + 1));
                cell.setCellValue(totals[i].doubleValue());
            }
        });
        if (!table.columns().getFirst().totalled()) {
            row.getCell(0).setCellValue(Texts.get("sheet.total"));
        }
    }

    private void dress(int titles, int last) {
        sheet.createFreezePane(table.frozenColumns(), titles + 1);
        sheet.setAutoFilter(new CellRangeAddress(titles, Math.max(last, titles + 1), 0, table.columns().size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(titles, titles, -1, -1));
        tellSize();
    }

    /// SXSSF says "A1" for the whole sheet, and readers that trust it (Power Query, openpyxl) would see one cell.
    private void tellSize() {
        CellRange all = CellRange.at(new CellAddress(0, 0), next, table.columns().size());
        sheet.getWorkbook().getXSSFWorkbook().getSheet(table.name()).getCTWorksheet().getDimension()
                .setRef(all.toString());
    }

    @FunctionalInterface
    private interface PerColumn<R> {
        void accept(int index, Column<R> column);
    }

    private void forEachColumn(PerColumn<R> action) {
        IntStream.range(0, table.columns().size()).forEach(i -> action.accept(i, table.columns().get(i)));
    }
}
