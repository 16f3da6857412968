package org.bitacora.sheet.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.SampleWorkbook;
import org.bitacora.sheet.TableSheet;
import org.bitacora.sheet.Workbook;

/// Writes a list of attendances with this kit and with nothing but SXSSF (inline strings), side by side in one run:
/// the aim is at most 1.2 times (design.md §9). Arguments: rows, rounds.
public final class WorkbookBench {

    private static final int COLUMNS = 16;

    private record Attendance(long number, LocalDate day, String[] texts) {
    }

    private WorkbookBench() {
    }

    public static void main(String[] args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path folder = Files.createTempDirectory("bench");
        List<Double> kit = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            bare.add(seconds(() -> bare(folder.resolve("bare.xlsx"), rows)));
            kit.add(seconds(() -> kit(folder.resolve("kit.xlsx"), rows)));
        }
        String told = "rows %d x %d  bare %.2f s %d KB  kit %.2f s %d KB  ratio %.2f".formatted(rows, COLUMNS,
                median(bare), Files.size(folder.resolve("bare.xlsx")) >> 10, median(kit),
                Files.size(folder.resolve("kit.xlsx")) >> 10, median(kit) / median(bare));
        System.out.println(told);
    }

    private static Attendance attendance(int i) {
        String[] texts = new String[COLUMNS - 2];
        for (int c = 0; c < texts.length; c++) {
            texts[c] = c < 4 ? "Persona Inventada " + (i * 31L + c) : "Valor " + (i + c) % 40;
        }
        return new Attendance(i, LocalDate.of(2026, 1, 1).plusDays(i % 90), texts);
    }

    private static void kit(Path file, int rows) {
        List<Column<Attendance>> columns = new ArrayList<>();
        columns.add(Column.whole("N.º", Attendance::number));
        columns.add(Column.date("Fecha", Attendance::day));
        for (int c = 0; c < COLUMNS - 2; c++) {
            int index = c;
            columns.add(Column.text("Columna " + c, row -> row.texts()[index]));
        }
        TableSheet<Attendance> sheet = TableSheet.of("Asistencia", columns,
                row -> IntStream.range(0, rows).mapToObj(WorkbookBench::attendance).forEachOrdered(row));
        WorkbookFile.write(Workbook.of("", "", SampleWorkbook.MADE, sheet), file);
    }

    private static void bare(Path file, int rows) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, false, false);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            SXSSFSheet sheet = book.createSheet("Asistencia");
            for (int i = 0; i < rows; i++) {
                Attendance attendance = attendance(i);
                SXSSFRow row = sheet.createRow(i);
                row.createCell(0).setCellValue(attendance.number());
                row.createCell(1).setCellValue(attendance.day());
                row.getCell(1).setCellStyle(date);
                for (int c = 0; c < attendance.texts().length; c++) {
                    row.createCell(c + 2).setCellValue(attendance.texts()[c]);
                }
            }
            book.write(out);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
