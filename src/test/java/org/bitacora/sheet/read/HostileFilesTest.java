package org.bitacora.sheet.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bitacora.base.Problem;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.CellText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/// Rows E-01, E-18, E-20, E-30, E-31, E-44, E-45, E-47, E-48 of `reliability.md` §9.
class HostileFilesTest {

    private static final String BOMB_DOCTYPE = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>""";

    @TempDir
    Path folder;

    @Test
    void aMissingFileIsSaid() {
        assertRefused(folder.resolve("no.xlsx"), "E-29", "No se encuentra");
    }

    @Test
    void anEmptyFileIsSaid() throws IOException {
        assertRefused(file(new byte[0]), "E-01", "está vacío (0 bytes)");
    }

    @Test
    void aPdfWithAnotherNameIsRecognised() throws IOException {
        assertRefused(file("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)), "E-30", "es un PDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nombre;Documento\nAna;123", "\ufeffNombre,Documento", "<html><table></table></html>"})
    void aTextFileIsRecognised(String text) throws IOException {
        assertRefused(file(text.getBytes(StandardCharsets.UTF_8)), "E-30", "archivo de texto");
    }

    @Test
    void theOldExcelIsRecognised() throws IOException {
        assertRefused(ole2("Workbook"), "E-30", "Excel antiguo (.xls)");
        assertRefused(ole2("WordDocument"), "E-30", "no es un libro de Excel");
        assertRefused(file(Arrays.copyOf(Files.readAllBytes(ole2("Workbook")), 600)), "E-30", "Excel antiguo");
    }

    @Test
    void aWorkbookWithPasswordIsRecognised() throws IOException {
        assertRefused(ole2("EncryptedPackage"), "E-31", "tiene contraseña");
    }

    @Test
    void otherZippedFilesAreRecognised() {
        assertRefused(zip(Map.of("mimetype", bytes("application/vnd.oasis.opendocument.spreadsheet"))), "E-30", ".ods");
        assertRefused(zip(Map.of("[Content_Types].xml", bytes("<x/>"), "word/document.xml", bytes("<x/>"))), "E-30",
                "Word");
        assertRefused(zip(Map.of("xl/workbook.bin", bytes("x"))), "E-30", ".xlsb");
        assertRefused(zip(Map.of("foto.jpg", bytes("x"))), "E-30", "no es un libro de Excel");
    }

    @Test
    void aTruncatedWorkbookIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(RawWorkbook.rows("<row><c><v>1</v></c></row>").write(path()));
        for (int length = 9; length < whole.length; length += 37) {
            assertRefused(file(Arrays.copyOf(whole, length)), "E-20", "dañado o incompleto");
        }
    }

    @Test
    void garbageInsideAWorkbookIsDamaged() {
        assertRefused(raw().part("xl/worksheets/sheet1.xml", "<worksheet><row>").write(path()), "E-20", "dañado");
        assertRefused(raw().part("xl/workbook.xml", "no es XML").write(path()), "E-20", "dañado");
        assertRefused(raw().part("_rels/.rels", "<Relationships/>").write(path()), "E-20", "dañado");
        assertRefused(raw().part("xl/styles.xml", "<x").styles(0).part("xl/styles.xml", "<x").write(path()), "E-20",
                "dañado");
    }

    @Test
    void aFileBeyondTheLimitIsNotOpened() throws IOException {
        byte[] large = Arrays.copyOf(Files.readAllBytes(raw().write(path())), (20 << 20) + 1);
        assertRefused(file(large), "E-18", "se admiten hasta 20 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
            "_rels/.rels", "[Content_Types].xml", "docProps/core.xml", "xl/_rels/workbook.xml.rels"})
    void aZipBombIsDefusedInEveryPart(String part) throws IOException {
        byte[] blanks = new byte[80 << 20];
        Arrays.fill(blanks, (byte) ' ');
        assertRefused(raw().strings("").styles(0).part(part, blanks).write(path()), "E-18", "se expande");
    }

    @Test
    void aSmallBombOfManyBlanksIsDefusedByItsRatio() {
        String blanks = " ".repeat(30 << 20);
        assertRefused(RawWorkbook.rows("<row/>" + blanks).write(path()), "E-18", "se expande");
    }

    @Test
    void tooManyEntriesAreRefused() {
        RawWorkbook raw = raw();
        for (int i = 0; i < 2_000; i++) {
            raw.part("xl/media/" + i + ".xml", "<x/>");
        }
        assertRefused(raw.write(path()), "E-18", "se expande");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../fuera.xml", "/etc/fuera.xml", "XL/Workbook.xml"})
    void forbiddenOrRepeatedNamesAreMalformed(String name) {
        assertRefused(raw().part(name, "<x/>").write(path()), "E-20", "mal formado");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
            "_rels/.rels", "[Content_Types].xml"})
    void aDoctypeIsRefusedInEveryPart(String part) {
        String evil = BOMB_DOCTYPE + "<x>&b;</x>";
        assertRefused(raw().strings("").styles(0).part(part, evil).write(path()), "E-47", "DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999", "1048577", "0", "-3", "2147483648", "siete"})
    void aRowThatExcelDoesNotKnowIsRefused(String number) {
        String rows = "<row r=\"%s\"><c><v>1</v></c></row>".formatted(number);
        assertRefused(RawWorkbook.rows(rows).write(path()), "E-44", "Excel no conoce tantas");
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        String rows = IntStream.rangeClosed(1, 50_001).mapToObj("<row><c><v>%d</v></c></row>"::formatted)
                .collect(Collectors.joining());
        assertRefused(RawWorkbook.rows(rows).write(path()), "E-44", "más de 50.000 filas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GS1", "XFD1", "AAAAAAAAAAAAAAA1", "1"})
    void moreColumnsThanAllowedAreRefused(String place) {
        String rows = "<row r=\"1\"><c r=\"%s\"><v>1</v></c></row>".formatted(place);
        assertRefused(RawWorkbook.rows(rows).write(path()), "E-44", "más allá de la columna 200");
    }

    @Test
    void moreSheetsThanAllowedAreRefused() {
        RawWorkbook raw = raw();
        for (int i = 0; i < 20; i++) {
            raw.sheet("Hoja " + i, "", "", "");
        }
        assertRefused(raw.write(path()), "E-44", "tiene 21 hojas");
    }

    @Test
    void twoSheetsOfOneNameAreRefused() {
        assertRefused(raw().sheet("Hoja", "", "", "").write(path()), "E-48", "dos hojas con el nombre «Hoja»");
    }

    @Test
    void aTextThatWouldBeCutIsRefused() {
        String text = noise(CellText.LONGEST + 1);
        assertRefused(RawWorkbook.rows("<row r=\"7\"><c r=\"B7\" t=\"inlineStr\"><is><t>" + text
                + "</t></is></c></row>").write(path()), "E-45", "celda B7");
        assertRefused(raw().strings("<si><t>" + text + "</t></si>").write(path()), "E-45", "pasa de 32.767");
        String endless = noise(CellText.LONGEST * 8);
        assertRefused(raw().strings("<si><t>" + endless + "</t></si>").write(path()), "E-45", "pasa de 32.767");
    }

    @Test
    void aHugeRangeOfMergedCellsOrALongNumberDoesNoHarm() {
        assertRefused(new RawWorkbook().sheet("Hoja", "", "", "<mergeCell ref=\"A1:ZZZZZZZZZZ99999999999\"/>")
                .write(path()), "E-20", "dañado");
        String digits = "9".repeat(100_000);
        try (SheetReader reader = SheetReader.open(RawWorkbook.rows("<row><c><v>" + digits + "</v></c></row>")
                .write(path()))) {
            reader.read(reader.sheets().getFirst(), row ->
                    assertThat(row.value(0)).contains(new CellValue.Fault("#NUM!")));
        }
    }

    private void assertRefused(Path file, String code, String words) {
        Throwable thrown = catchThrowable(() -> {
            try (SheetReader reader = SheetReader.open(file)) {
                reader.sheets().forEach(sheet -> reader.read(sheet, row -> { }));
            }
        });
        assertThat(thrown).isInstanceOf(Problem.class);
        Problem problem = (Problem) thrown;
        assertThat(problem.code()).as(Texts.of(problem)).isEqualTo(code);
        assertThat(Texts.of(problem)).contains(words).endsWith("No se cambió nada.").doesNotContain("{");
    }

    /// Text that does not compress so well that it passes for a bomb.
    private static String noise(int length) {
        return new Random(7).ints(length, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static RawWorkbook raw() {
        return RawWorkbook.rows("<row><c><v>1</v></c></row>");
    }

    private Path path() {
        return folder.resolve("libro.xlsx");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(path(), content);
    }

    private Path zip(Map<String, byte[]> parts) {
        RawWorkbook.zip(path(), new LinkedHashMap<>(parts));
        return path();
    }

    private Path ole2(String entry) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            container.writeFilesystem(out);
            return file(((ByteArrayOutputStream) out).toByteArray());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
