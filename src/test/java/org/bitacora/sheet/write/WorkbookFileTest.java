package org.bitacora.sheet.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.bitacora.base.Problem;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.PageSetup.Visibility;
import org.bitacora.sheet.Rows;
import org.bitacora.sheet.SampleWorkbook;
import org.bitacora.sheet.TableSheet;
import org.bitacora.sheet.Workbook;
import org.bitacora.sheet.read.CellValue;
import org.bitacora.sheet.read.ReadCell;
import org.bitacora.sheet.read.SheetReader;
import org.bitacora.sheet.read.SheetRow;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class WorkbookFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsReadBackTyped() {
        List<SheetRow> rows = read(write(SampleWorkbook.quarterly(3)), "Asistencia");
        assertThat(rows).hasSize(5);
        assertThat(rows.getFirst().cells()).extracting(ReadCell::value).startsWith(new CellValue.Text("N.º"),
                new CellValue.Text("Nombre completo"), new CellValue.Text("Documento"));
        assertThat(rows.get(2).cells()).extracting(ReadCell::value).containsExactly(number("2"),
                new CellValue.Text("Persona Inventada Número 1"), new CellValue.Text("001000001"),
                new CellValue.Day(LocalDate.of(2026, 1, 16)), new CellValue.Hour(LocalTime.of(8, 1)), number("0.1"),
                number("0.9063")); // G2: 29 of 32 shows 90.63 %
    }

    @Test
    void aTotalIsAFormulaWithItsResultBesideIt() {
        SheetRow total = read(write(SampleWorkbook.quarterly(3)), "Asistencia").getLast();
        assertThat(total.value(0)).contains(new CellValue.Text("Total"));
        assertThat(total.at(5)).hasValueSatisfying(cell -> {
            assertThat(cell.fromFormula()).isTrue();
            assertThat(cell.value()).isEqualTo(number("0.3"));
        });
        assertThat(read(folder.resolve("libro.xlsx"), "Resumen").stream()
                .filter(row -> row.value(0).equals(Optional.of(new CellValue.Text("Total"))))
                .map(row -> row.value(4).orElseThrow())).containsExactly(number("504"));
    }

    @Test
    void nothingButATotalIsAFormula() {
        write(SampleWorkbook.quarterly(30));
        for (String sheet : List.of("Resumen", "Asistencia")) {
            read(folder.resolve("libro.xlsx"), sheet).stream()
                    .filter(row -> !row.value(0).equals(Optional.of(new CellValue.Text("Total"))))
                    .forEach(row -> assertThat(row.cells()).noneMatch(ReadCell::fromFormula));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+57 300 123", "-5", "@SUM(A1)", " con blancos ", "a\nb",
            "literal _x0041_ y _x005F_", "<b>&amp;\"'", "salud \ud83c\udfe5"})
    void aTextComesBackAsItWas(String text) { // E-49
        TableSheet<String> sheet = TableSheet.of("Lista", List.of(Column.text("Uno", one -> one),
                Column.code("Dos", one -> one), Column.note("Tres", one -> one)), List.of(text)::forEach);
        SheetRow row = read(write(Workbook.of("", "", SampleWorkbook.MADE, sheet)), "Lista").getLast();
        assertThat(row.cells()).hasSize(3).allSatisfy(cell -> {
            assertThat(cell.value()).isEqualTo(new CellValue.Text(text));
            assertThat(cell.fromFormula()).isFalse();
        });
    }

    @Test
    void daysBeforeExcelsCalendarAreText() {
        TableSheet<LocalDate> sheet = TableSheet.of("Fechas", List.of(Column.<LocalDate>date("Día", day -> day),
                        Column.<LocalDate>dateTime("Momento", day -> day.atTime(18, 30))),
                List.of(LocalDate.of(1899, 12, 31), LocalDate.of(1931, 5, 7))::forEach);
        List<SheetRow> rows = read(write(Workbook.of("", "", SampleWorkbook.MADE, sheet)), "Fechas");
        assertThat(rows.get(1).value(0)).contains(new CellValue.Text("31/12/1899"));
        assertThat(rows.get(2).value(0)).contains(new CellValue.Day(LocalDate.of(1931, 5, 7)));
        assertThat(rows.get(2).value(1)).contains(new CellValue.Moment(LocalDateTime.of(1931, 5, 7, 18, 30)));
    }

    @Test
    void keysStandInAHiddenRowAboveTheTitles() {
        TableSheet<String> sheet = TableSheet.of("Lista", List.of(
                Column.<String>code("Id", one -> one).keyed("_id").asHidden(),
                Column.<String>text("Nombre", one -> one).keyed("person.name")), List.of("x")::forEach)
                .on(PageSetup.landscape().withVisibility(Visibility.SHOWN));
        List<SheetRow> rows = read(write(Workbook.of("", "", SampleWorkbook.MADE, sheet)), "Lista");
        assertThat(rows.getFirst().hidden()).isTrue();
        assertThat(rows.getFirst().cells()).extracting(ReadCell::value)
                .containsExactly(new CellValue.Text("_id"), new CellValue.Text("person.name"));
        assertThat(rows.get(1).hidden()).isFalse();
    }

    @Test
    void anEmptyListStillMakesAWorkbook() {
        assertThat(write(SampleWorkbook.quarterly(0))).exists();
        assertThat(read(folder.resolve("libro.xlsx"), "Asistencia")).hasSize(1);
    }

    @Test
    void anExistingFileIsReplacedAndMissingFoldersAreMade() throws IOException {
        Path target = folder.resolve("a/b/libro.xlsx");
        Written first = WorkbookFile.write(SampleWorkbook.quarterly(3), target);
        Written second = WorkbookFile.write(SampleWorkbook.quarterly(300), target);
        assertThat(second.rows()).isEqualTo(300);
        assertThat(Files.size(target)).isEqualTo(second.bytes()).isGreaterThan(first.bytes());
        assertOnly(target);
    }

    @Test
    void aFileThatIsOpenInExcelIsLeftAlone() throws IOException { // E-32
        Path target = Files.writeString(folder.resolve("libro.xlsx"), "antes");
        Files.writeString(folder.resolve("~$libro.xlsx"), "");
        assertRefused(target, "E-32", "«libro.xlsx» está abierto en Excel");
        assertThat(target).hasContent("antes");
    }

    @Test
    void aFolderOfThatNameOrAFileInPlaceOfTheFolderIsRefused() throws IOException { // E-63
        assertRefused(Files.createDirectory(folder.resolve("carpeta.xlsx")), "E-63", "ya hay una carpeta");
        Path file = Files.writeString(folder.resolve("archivo"), "");
        assertRefused(file.resolve("libro.xlsx"), "E-63", "Guárdelo con otro nombre o en otra carpeta");
    }

    @Test
    void aFolderWithoutPermissionIsRefused() throws IOException { // E-63
        Path closed = Files.createDirectory(folder.resolve("cerrada"));
        assumeTrue(closed.getFileSystem().supportedFileAttributeViews()
                .contains("posix"));
        Files.setPosixFilePermissions(closed, Set.of(PosixFilePermission.OWNER_READ));
        assumeFalse(Files.isWritable(closed), "root may write everywhere");
        assertRefused(closed.resolve("libro.xlsx"), "E-63", "es de solo lectura");
    }

    @Test
    void aFailingSourceOrACancelLeavesNothingBehind() throws IOException {
        Path target = Files.writeString(folder.resolve("libro.xlsx"), "antes");
        Rows<String> failing = row -> {
            row.accept("uno");
            throw new IllegalStateException("source");
        };
        TableSheet<String> sheet = TableSheet.of("Lista", List.of(Column.text("Uno", one -> one)), failing);
        assertThatThrownBy(() -> WorkbookFile.write(Workbook.of("", "", SampleWorkbook.MADE, sheet), target))
                .isInstanceOf(IllegalStateException.class).hasMessage("source");
        Progress impatient = new Progress() {
            @Override
            public void at(long done, long total, String what) {
                assertThat(what).isEqualTo("Escribiendo la hoja «Asistencia»");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> WorkbookFile.write(SampleWorkbook.quarterly(5_000), target, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(target).hasContent("antes");
        assertOnly(target);
    }

    private void assertRefused(Path target, String code, String words) {
        assertThatThrownBy(() -> WorkbookFile.write(SampleWorkbook.quarterly(3), target))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(Texts.of(problem)).contains(words);
                });
    }

    private static void assertOnly(Path target) throws IOException {
        try (Stream<Path> all = Files.list(target.getParent())) {
            assertThat(all).containsExactly(target);
        }
    }

    private Path write(Workbook workbook) {
        return WorkbookFile.write(workbook, folder.resolve("libro.xlsx")).file();
    }

    private static List<SheetRow> read(Path file, String sheet) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(file)) {
            reader.read(reader.sheet(sheet).orElseThrow(), rows::add);
        }
        return rows;
    }

    private static CellValue number(String number) {
        return new CellValue.Number(new BigDecimal(number));
    }
}
