package org.bitacora.directory.divipola;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bitacora.sheet.read.CsvReader;
import org.bitacora.sheet.read.CsvRow;

/// DANE's list of June 2026 (`src/test/resources/oracles/divipola.csv`), written as different publishers write it.
public final class DaneFile {

    private final List<List<String>> rows;

    private DaneFile(List<List<String>> rows) {
        this.rows = rows;
    }

    /// The list as it is: code, name, type, department's code, department.
    public static DaneFile whole() {
        return new DaneFile(new ArrayList<>(CsvReader.read(path()).stream().skip(1).map(CsvRow::cells).toList()));
    }

    public static Path path() {
        return Path.of("src/test/resources/oracles/divipola.csv");
    }

    public DaneFile without(String... codes) {
        rows.removeIf(row -> List.of(codes).contains(row.getFirst()));
        return this;
    }

    public DaneFile first(int count) {
        return new DaneFile(new ArrayList<>(rows.subList(0, count)));
    }

    public DaneFile with(String code, String name, String department) {
        rows.add(List.of(code, name, "MUNICIPIO", code.substring(0, 2), department));
        return this;
    }

    /// A cell changed, column by column as above.
    public DaneFile changed(String code, int column, String text) {
        rows.replaceAll(row -> {
            List<String> cells = new ArrayList<>(row);
            if (row.getFirst().equals(code)) {
                cells.set(column, text);
            }
            return cells;
        });
        return this;
    }

    public Path csv(Path file) {
        return csv(file, ",", StandardCharsets.UTF_8);
    }

    public Path csv(Path file, String between, Charset charset) {
        StringBuilder text = new StringBuilder(String.join(between, "codigo", "nombre", "tipo",
                "codigo_departamento", "departamento")).append('\n');
        rows.forEach(row -> text.append(String.join(between, row.stream().map(cell -> '"' + cell + '"').toList()))
                .append("\r\n"));
        try {
            return Files.write(file, text.toString().getBytes(charset));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// DANE's own layout: title rows, headings in two rows, codes that Excel turned into numbers, names in capitals,
    /// types in words, coordinates behind, notes at the foot.
    public Path xlsx(Path file) {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Índice").createRow(0).createCell(0).setCellValue("Contenido");
            Sheet sheet = book.createSheet("Municipios");
            sheet.createRow(2).createCell(0).setCellValue("Codificación de la División Político-Administrativa");
            cells(sheet.createRow(8), "Departamento", "", "Municipio", "", "", "Localización", "");
            cells(sheet.createRow(9), "Código", "Nombre", "Código", "Nombre",
                    "Tipo: Municipio / Isla / Área no municipalizada", "Longitud", "Latitud");
            int at = 10;
            for (List<String> row : rows) {
                write(sheet.createRow(at++), row);
            }
            sheet.createRow(at + 1).createCell(0).setCellValue("Fuente: DANE");
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Row to, List<String> row) {
        cells(to, "", row.get(4).toUpperCase(Locale.ROOT), "", row.get(1).toUpperCase(Locale.ROOT),
                row.get(2).equals("AREA_NO_MUNICIPALIZADA") ? "Área no municipalizada"
                        : row.get(2).equals("ISLA") ? "Isla" : "Municipio");
        to.createCell(0).setCellValue(Integer.parseInt(row.get(3)));
        to.createCell(2).setCellValue(Integer.parseInt(row.get(0)));
        to.createCell(5).setCellValue(-75.581775);
        to.createCell(6).setCellValue(6.246);
    }

    private static void cells(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

}
