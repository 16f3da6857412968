package org.bitacora.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.sheet.read.CellValue;
import org.bitacora.sheet.read.SheetReader;
import org.bitacora.sheet.read.SheetRow;
import org.bitacora.task.Progress;

/// The quarterly workbook over very many attendances, from the open file to the written workbook, beside bare SXSSF
/// (inline strings) writing the same cells and nothing else: the aim is at most 1.2 times, in 256 MB (design.md §9).
///
/// Arguments: attendances, rounds, and "alone" to leave the bare writing out, for measuring memory.
public final class ReportBench {

    private ReportBench() {
    }

    public static void main(String[] args) throws IOException {
        int attendances = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        boolean alone = args.length > 2 && args[2].equals("alone");
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "bitacora-report-bench-" + attendances);
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            BigWorkspace.make(folder, attendances);
        }
        Path ours = folder.resolve("informe.xlsx");
        List<Double> counted = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        try (Coordination coordination = Coordination.opened(folder)) {
            List<List<Object[]>> cells = List.of();
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                QuarterlyReport report = coordination.reports.quarterly(null, Period.quarter("2026-T2"));
                counted.add(seconds(start));
                coordination.reports.write(report, ours, Progress.NONE);
                whole.add(seconds(start));
                if (!alone) {
                    cells = cells.isEmpty() ? cells(ours) : cells;
                    long begun = System.nanoTime();
                    write(folder.resolve("bare.xlsx"), cells);
                    bare.add(seconds(begun));
                }
            }
        }
        System.out.println(told(attendances, counted, whole, bare));
    }

    private static String told(int attendances, List<Double> counted, List<Double> whole, List<Double> bare) {
        String ours = "attendances %d  counting %.2f s  counting and writing %.2f s".formatted(attendances,
                median(counted), median(whole));
        long used = Runtime.getRuntime().maxMemory() >> 20;
        return bare.isEmpty() ? ours + "  heap " + used + " MB"
                : ours + "  bare SXSSF %.2f s  ratio %.2f".formatted(median(bare), median(whole) / median(bare));
    }

    /// The cells of the workbook as somebody else's program would have them before writing.
    private static List<List<Object[]>> cells(Path file) {
        List<List<Object[]>> sheets = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(file)) {
            reader.sheets().forEach(tab -> {
                List<Object[]> rows = new ArrayList<>();
                reader.read(tab, row -> rows.add(values(row)));
                sheets.add(rows);
            });
        }
        return sheets;
    }

    private static Object[] values(SheetRow row) {
        Object[] values = new Object[row.cells().getLast().address().column() + 1];
        row.cells().forEach(cell -> values[cell.address().column()] = switch (cell.value()) {
            case CellValue.Text text -> text.text();
            case CellValue.Number number -> number.number().doubleValue();
            case CellValue.Day day -> day.day();
            case CellValue.Hour hour -> hour.hour();
            default -> null;
        });
        return values;
    }

    private static void write(Path file, List<List<Object[]>> sheets) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, false, false);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            CellStyle time = book.createCellStyle();
            time.setDataFormat(book.createDataFormat().getFormat("hh:mm"));
            for (List<Object[]> rows : sheets) {
                SXSSFSheet sheet = book.createSheet();
                for (int r = 0; r < rows.size(); r++) {
                    Object[] values = rows.get(r);
                    var row = sheet.createRow(r);
                    for (int c = 0; c < values.length; c++) {
                        if (values[c] != null) {
                            put(row.createCell(c), values[c], date, time);
                        }
                    }
                }
            }
            book.write(out);
        }
    }

    private static void put(Cell cell, Object value, CellStyle date, CellStyle time) {
        switch (value) {
            case String text -> cell.setCellValue(text);
            case Double number -> cell.setCellValue(number);
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            case LocalTime hour -> {
                cell.setCellValue(hour.toSecondOfDay() / 86_400.0);
                cell.setCellStyle(time);
            }
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
