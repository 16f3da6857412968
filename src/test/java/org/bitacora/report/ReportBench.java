package org.bitacora.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.task.Progress;

/// The quarterly workbook over very many attendances, from the open file to the written workbook, beside bare SXSSF
/// (inline strings) writing the same cells and nothing else. Run by `org.bitacora.bench`.
public final class ReportBench implements AutoCloseable {

    private final Path folder;
    private final Path ours;
    private final Coordination coordination;
    private List<List<Object[]>> cells;

    /// @param folder where the file lies, which is made if it is missing
    public ReportBench(Path folder, int attendances) {
        this.folder = folder;
        ours = folder.resolve("informe.xlsx");
        if (Files.notExists(file(folder))) {
            BigWorkspace.make(folder, attendances);
        }
        coordination = Coordination.opened(folder);
    }

    /// The file in that folder.
    public static Path file(Path folder) {
        return folder.resolve("coordinacion.bitacora");
    }

    /// Counts and writes.
    ///
    /// @return seconds
    public double ours() {
        long start = System.nanoTime();
        coordination.reports.write(coordination.reports.quarterly(null, Period.quarter("2026-T2")), Exposure.TEAM, ours,
                Progress.NONE);
        return seconds(start);
    }

    /// Writes the cells that [#ours] wrote before.
    ///
    /// @return seconds
    public double bare() throws IOException {
        cells = cells == null ? OwnCells.of(ours) : cells;
        long start = System.nanoTime();
        write(folder.resolve("bare.xlsx"), cells);
        return seconds(start);
    }

    @Override
    public void close() {
        coordination.close();
    }

    private static void write(Path file, List<List<Object[]>> sheets) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, false, false);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (List<Object[]> rows : sheets) {
                SXSSFSheet sheet = book.createSheet();
                for (int r = 0; r < rows.size(); r++) {
                    Object[] values = rows.get(r);
                    var row = sheet.createRow(r);
                    for (int c = 0; c < values.length; c++) {
                        if (values[c] != null) {
                            put(row.createCell(c), values[c]);
                        }
                    }
                }
            }
            book.write(out);
        }
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue((String) value);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
