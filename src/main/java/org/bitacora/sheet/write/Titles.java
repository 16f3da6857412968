package org.bitacora.sheet.write;

import org.apache.poi.ss.usermodel.Cell;
import org.bitacora.sheet.CellText;
import org.bitacora.sheet.Column;

/// The title cells above a table.
final class Titles {

    private Titles() {
    }

    static void write(Cell cell, Column<?> column, Styles styles) {
        cell.setCellStyle(styles.header(column.format().isNumber()));
        cell.setCellValue(CellWriter.escaped(CellText.clean(column.title())));
    }
}
