package org.bitacora.sheet.read;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bitacora.sheet.CellRange;
import org.bitacora.sheet.PageSetup.Visibility;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SheetReaderTest {

    @TempDir
    Path folder;

    @Test
    void everyKindOfCellKeepsItsType() {
        List<SheetRow> rows = read(RawWorkbook.rows("""
                <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="inlineStr"><is><t>Ana</t></is></c>
                <c r="C3"><v>504.0</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#N/A</v></c>
                <c r="F3" t="str"><f>A1&amp;B1</f><v>unido</v></c><c r="G3"><f>1+1</f><v>2</v></c>
                <c r="H3" t="d"><v>2026-03-15</v></c></row>""")
                .strings("<si><r><t>Peña</t></r><r><t> Gómez</t></r><rPh><t>x</t></rPh></si>"));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().number()).isEqualTo(3);
        assertThat(rows.getFirst().cells()).extracting(ReadCell::value).containsExactly(
                new CellValue.Text("Peña Gómez"), new CellValue.Text("Ana"),
                new CellValue.Number(new BigDecimal("504")), new CellValue.Truth(true), new CellValue.Fault("#N/A"),
                new CellValue.Text("unido"), new CellValue.Number(new BigDecimal("2")),
                new CellValue.Day(LocalDate.of(2026, 3, 15)));
        assertThat(rows.getFirst().cells()).extracting(ReadCell::fromFormula) // E-37
                .containsExactly(false, false, false, false, false, true, true, false);
        assertThat(rows.getFirst().at(4).orElseThrow().address()).hasToString("E3");
    }

    @Test
    void aNumberInADateStyleIsADate() {
        List<SheetRow> rows = read(RawWorkbook.rows("""
                <row><c s="1"><v>46096</v></c><c s="2"><v>46096.75</v></c><c s="3"><v>0.34375</v></c>
                <c s="0"><v>46096</v></c></row>""").styles(0, 14, 170, 20));
        assertThat(rows.getFirst().cells()).extracting(ReadCell::value).containsExactly(
                new CellValue.Day(LocalDate.of(2026, 3, 15)),
                new CellValue.Moment(LocalDateTime.of(2026, 3, 15, 18, 0)),
                new CellValue.Hour(LocalTime.of(8, 15)), new CellValue.Number(new BigDecimal("46096")));
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() { // E-39
        List<SheetRow> rows = read(RawWorkbook.rows("<row><c s=\"1\"><v>44634</v></c></row>").styles(0, 14).from1904());
        assertThat(rows.getFirst().value(0)).contains(new CellValue.Day(LocalDate.of(2026, 3, 15)));
    }

    @Test
    void aNumberIsTheShortestDecimalThatGivesIt() {
        List<SheetRow> rows = read(RawWorkbook.rows("""
                <row><c><v>0.90629999999999999</v></c><c><v>1.03E+9</v></c><c><v>1e400</v></c><c><v>uno</v></c>
                <c><v>-0.5</v></c><c><v>1E-300</v></c></row>"""));
        assertThat(rows.getFirst().cells()).extracting(ReadCell::value).containsExactly(
                new CellValue.Number(new BigDecimal("0.9063")), new CellValue.Number(new BigDecimal("1030000000")),
                new CellValue.Fault("#NUM!"), new CellValue.Fault("#NUM!"),
                new CellValue.Number(new BigDecimal("-0.5")), new CellValue.Number(new BigDecimal("1E-300")));
    }

    @Test
    void emptyRowsAndCellsDoNotCount() {
        List<SheetRow> rows = read(RawWorkbook.rows("""
                <row r="1"><c r="A1" s="0"/><c r="XFD1"/></row><row r="900000"/>
                <row r="900001"><c r="B900001" t="inlineStr"><is><t>  </t></is></c><c><v>7</v></c></row>"""));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().cells()).extracting(cell -> cell.address().toString()).containsExactly("C900001");
    }

    @Test
    void textComesNormalAndWithoutControls() {
        List<SheetRow> rows = read(RawWorkbook.rows("""
                <row><c t="inlineStr"><is><t>Pen\u0303a_x0007_ _x005F_x0041_ \u202e</t></is></c></row>"""));
        assertThat(rows.getFirst().value(0)).contains(new CellValue.Text("Peña _x0041_ "));
    }

    @Test
    void hiddenAndMergedAreTold() { // E-35, E-48
        Path file = new RawWorkbook()
                .sheet("Visible", "", "<row hidden=\"1\"><c><v>1</v></c></row><row><c><v>2</v></c></row>",
                        "<mergeCells><mergeCell ref=\"B2:D2\"/></mergeCells>")
                .sheet("_meta", "state=\"veryHidden\"", "", "").sheet("Apoyo", "state=\"hidden\"", "", "")
                .write(folder.resolve("h.xlsx"));
        try (SheetReader reader = SheetReader.open(file)) {
            assertThat(reader.sheets()).containsExactly(new SheetTab("Visible", Visibility.SHOWN),
                    new SheetTab("_meta", Visibility.VERY_HIDDEN), new SheetTab("Apoyo", Visibility.HIDDEN));
            SheetEnd end = reader.read(reader.sheet("visible").orElseThrow(), row -> { });
            assertThat(end).isEqualTo(new SheetEnd(2, 1, List.of(CellRange.of("B2:D2"))));
            assertThat(reader.ignoredActiveContent()).isFalse();
        }
    }

    @Test
    void macrosAndLinksAreToldAndLeftAlone() { // E-46
        Path file = RawWorkbook.rows("<row><c><v>1</v></c></row>").part("xl/vbaProject.bin", "x")
                .write(folder.resolve("m.xlsx"));
        try (SheetReader reader = SheetReader.open(file)) {
            assertThat(reader.ignoredActiveContent()).isTrue();
        }
    }

    @Test
    void theReceiversOwnFailureIsNotTheFilesFault() {
        Path file = RawWorkbook.rows("<row><c><v>1</v></c></row>").write(folder.resolve("f.xlsx"));
        try (SheetReader reader = SheetReader.open(file)) {
            assertThatThrownBy(() -> reader.read(reader.sheets().getFirst(), row -> {
                throw new IllegalStateException("own");
            })).isInstanceOf(IllegalStateException.class).hasMessage("own");
        }
    }

    @Test
    void aLongReadingCanBeCancelled() {
        Path file = RawWorkbook.rows("<row><c><v>1</v></c></row>".repeat(2_000)).write(folder.resolve("c.xlsx"));
        Progress impatient = new Progress() {
            @Override
            public void at(long done, long total, String what) {
                assertThat(what).isEqualTo("Leyendo la hoja «Hoja»");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (SheetReader reader = SheetReader.open(file)) {
            assertThatThrownBy(() -> reader.read(reader.sheets().getFirst(), impatient, row -> { }))
                    .isInstanceOf(CancellationException.class);
        }
    }

    private List<SheetRow> read(RawWorkbook raw) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(raw.write(folder.resolve("raw.xlsx")))) {
            reader.read(reader.sheets().getFirst(), rows::add);
        }
        return rows;
    }
}
