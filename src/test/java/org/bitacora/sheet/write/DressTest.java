package org.bitacora.sheet.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bitacora.sheet.CellAddress;
import org.bitacora.sheet.Column;
import org.bitacora.sheet.PageSetup;
import org.bitacora.sheet.SampleWorkbook;
import org.bitacora.sheet.TableSheet;
import org.bitacora.sheet.Workbook;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// How the written workbook is dressed, read back with POI's own model.
class DressTest {

    @TempDir
    Path folder;

    @Test
    void aTableIsFrozenFilteredAndPrintsItsTitlesOnEveryPage() throws IOException {
        try (XSSFWorkbook book = quarterly()) {
            XSSFSheet sheet = book.getSheet("Asistencia");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:H4");
            assertThat(sheet.getCTWorksheet().getDimension().getRef()).isEqualTo("A1:H5");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getColumnWidth(0)).isEqualTo(7 * 256);
        }
    }

    @Test
    void itPrintsOnePageWideOnLetterPaperWithPageNumbers() throws IOException {
        try (XSSFWorkbook book = quarterly()) {
            XSSFSheet sheet = book.getSheet("Asistencia");
            assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.LETTER_PAPER);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getHeader().getLeft()).isEqualTo("Asistencia && llegada");
            assertThat(sheet.getFooter().getRight()).isEqualTo("Página &P de &N");
            assertThat(book.getSheet("Resumen").getPrintSetup().getLandscape()).isFalse();
        }
    }

    @Test
    void valuesAreShownInTheFormatsOfTheirColumns() throws IOException {
        try (XSSFWorkbook book = quarterly()) {
            List<String> formats = IntStream.range(0, 8).mapToObj(book.getSheet("Asistencia").getRow(1)::getCell)
                    .map(cell -> cell.getCellStyle().getDataFormatString()).toList();
            assertThat(formats).containsExactly("#,##0", "General", "@", "dd/mm/yyyy", "hh:mm", "#,##0.0",
                    "0.00\"\u00a0\"%", "General");
        }
    }

    @Test
    void aSmallProbabilityIsOnlySaidToBeSmall() throws IOException {
        TableSheet<String> sheet = TableSheet.of("Lista", List.of(
                Column.probability("p", (String p) -> new BigDecimal(p))), List.of("0.00012", "0.0625")::forEach);
        Path file = folder.resolve("p.xlsx");
        WorkbookFile.write(Workbook.of("", "", SampleWorkbook.MADE, sheet), file, Progress.NONE);
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            DataFormatter excel = new DataFormatter(Locale.ROOT);
            assertThat(excel.formatCellValue(book.getSheetAt(0).getRow(1).getCell(0))).isEqualTo("< 0,001");
            assertThat(excel.formatCellValue(book.getSheetAt(0).getRow(2).getCell(0))).startsWith("0.06");
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getNumericCellValue()).isEqualTo(0.00012);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void onlyTextThatBeginsLikeAFormulaIsQuoted() throws IOException { // E-49
        try (XSSFWorkbook book = quarterly()) {
            assertThat(cell(book, "Asistencia", "H2").getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(book, "Asistencia", "B2").getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void theFileSaysWhatItIsAndWhoMadeItWhen() throws IOException {
        try (XSSFWorkbook book = quarterly()) {
            CoreProperties properties = book.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Informe 2026-T1");
            assertThat(properties.getCreator()).isEqualTo("Equipo de ejemplo");
            assertThat(properties.getCreated().toInstant()).isEqualTo(SampleWorkbook.MADE);
        }
    }

    @Test
    void theChartDrawsTheCellsOfItsTable() throws IOException {
        try (XSSFWorkbook book = quarterly()) {
            List<XSSFChart> charts = book.getSheet("Resumen").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(3);
            assertThat(charts.getFirst().getTitleText().getString()).isEqualTo("Personas por grupo y género");
            XDDFBarChartData bars = (XDDFBarChartData) charts.getFirst().getChartSeries().getFirst();
            assertThat(bars.getSeriesCount()).isEqualTo(3);
            XDDFChartData.Series women = bars.getSeries(1);
            assertThat(women.getValuesData().getFormula()).isEqualTo("Resumen!$C$9:$C$11");
            assertThat(women.getValuesData().getPointAt(1)).isEqualTo(179.0);
            assertThat(women.getCategoryData().getPointAt(2)).isEqualTo("Comunidad");
        }
    }

    @Test
    void aLinkLeadsToItsSheetAndColumnsOrSheetsCanHide() throws IOException {
        try (XSSFWorkbook book = quarterly()) {
            assertThat(book.getSheet("Resumen").getHyperlinkList()).extracting(link -> link.getAddress())
                    .containsExactly("'Asistencia'!A1");
        }
        TableSheet<String> hidden = TableSheet.of("_meta", List.of(Column.<String>code("Id", id -> id).asHidden()),
                List.of("x")::forEach).on(PageSetup.portrait().withVisibility(PageSetup.Visibility.VERY_HIDDEN));
        try (XSSFWorkbook book = written(Workbook.of("", "", SampleWorkbook.MADE, SampleWorkbook.attendance(1),
                hidden))) {
            assertThat(book.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(book.getSheet("_meta").isColumnHidden(0)).isTrue();
        }
    }

    private XSSFWorkbook quarterly() throws IOException {
        return written(SampleWorkbook.quarterly(3));
    }

    private XSSFWorkbook written(Workbook workbook) throws IOException {
        return new XSSFWorkbook(WorkbookFile.write(workbook, folder.resolve("libro.xlsx")).file().toString());
    }

    private static XSSFCell cell(XSSFWorkbook book, String sheet, String place) {
        CellAddress address = CellAddress.of(place);
        return book.getSheet(sheet).getRow(address.row()).getCell(address.column());
    }
}
