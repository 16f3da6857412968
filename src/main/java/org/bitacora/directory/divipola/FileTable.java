package org.bitacora.directory.divipola;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bitacora.base.Problem;
import org.bitacora.sheet.read.CellValue;
import org.bitacora.sheet.read.CsvReader;
import org.bitacora.sheet.read.ReadCell;
import org.bitacora.sheet.read.SheetReader;
import org.bitacora.sheet.read.SheetRow;
import org.bitacora.sheet.read.SheetTab;

/// A table of a file: a sheet of a workbook, or the whole of a text file.
///
/// @param name of the sheet, or of the file
record FileTable(String name, List<FileRow> rows) {

    private static final byte[] ZIP = {'P', 'K'};

    /// The tables of a file, whatever its ending says.
    static List<FileTable> of(Path file) {
        return isWorkbook(file) ? workbook(file) : List.of(new FileTable(file.getFileName().toString(),
                CsvReader.read(file).stream().map(row -> new FileRow(row.number(), row.cells())).toList()));
    }

    private static boolean isWorkbook(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Problem("E-29", "sheet.read.missing", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(ZIP.length);
            // An old Excel or a PDF is no text either: the reader of workbooks says what it is.
            return Arrays.equals(head, ZIP) || head.length > 0 && (head[0] == (byte) 0xd0 || head[0] == '%');
        } catch (IOException e) {
            throw new Problem("E-63", "problem.file.unreadable", file.getFileName()).because(e);
        }
    }

    private static List<FileTable> workbook(Path file) {
        List<FileTable> tables = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(file)) {
            for (SheetTab tab : reader.sheets()) {
                List<FileRow> rows = new ArrayList<>();
                reader.read(tab, row -> rows.add(row(row)));
                tables.add(new FileTable(tab.name(), rows));
            }
        }
        return tables;
    }

    private static FileRow row(SheetRow row) {
        int width = row.cells().isEmpty() ? 0 : row.cells().getLast().address().column() + 1;
        List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
        for (ReadCell cell : row.cells()) {
            cells.set(cell.address().column(), text(cell.value()));
        }
        return new FileRow(row.number(), cells);
    }

    private static String text(CellValue value) {
        return switch (value) {
            case CellValue.Text text -> text.text().strip();
            case CellValue.Number number -> number.number().stripTrailingZeros().toPlainString();
            case CellValue.Fault fault -> fault.code();
            default -> "";
        };
    }
}
