package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bitacora.directory.model.Territories;
import org.bitacora.evaluation.model.ConstructGain;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.model.statistics.PairedChange;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.ReportPart;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.sheet.read.CellValue;
import org.bitacora.sheet.read.SheetRow;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The workbook as it is read back from its file: every cell that shows a figure shows that figure (A36).
class QuarterlyWorkbookTest {

    private static final String QUARTER = "Segundo trimestre de 2026. ";
    private static final String YEAR = "Acumulado de 2026. ";

    @TempDir
    static Path folder;
    private static Coordination coordination;
    private static QuarterlyReport report;
    private static ReadBook book;

    @BeforeAll
    static void write() {
        coordination = Coordination.withSample(folder);
        coordination.sample.moveTo(LocalDate.of(2026, 7, 3), LocalTime.of(9, 0));
        report = coordination.reports.quarterly(null, Period.quarter("2026-T2"));
        Path file = folder.resolve("informe.xlsx");
        coordination.reports.write(report, Exposure.TEAM, file, Progress.NONE);
        book = new ReadBook(file);
    }

    @AfterAll
    static void close() {
        coordination.close();
    }

    @Test
    void itHoldsItsSheetsInTheirOrder() {
        assertThat(book.sheets()).containsExactly("Resumen", "Por municipio", "Capacitaciones", "Asistencia",
                "Evaluaciones", "Mesas", "Compromisos", "Cumplimiento", "Notas");
    }

    /// G1 and G2, as a donor reads them.
    @Test
    void theTableOfTheYearIsThatOfTheSource() {
        assertThat(numbers(YEAR, "Profesionales de salud")).containsExactly(decimals("55", "164", "0", "219", "0.4345",
                "0.2511", "0.7489", "0", "230"));
        assertThat(numbers(YEAR, "Funcionarios administrativos")).containsExactly(decimals("73", "179", "1", "253",
                "0.502", "0.2885", "0.7075", "0.004", "254"));
        assertThat(numbers(YEAR, "Comunidad")).containsExactly(decimals("1", "29", "2", "32", "0.0635", "0.0313",
                "0.9063", "0.0625", "32"));
        assertThat(numbers(YEAR, "Total")).containsExactly(decimals("129", "372", "3", "504", "1", "0.256", "0.7381",
                "0.006", "516"));
    }

    @Test
    void everyCellOfBothTablesIsItsFigure() {
        for (ReportPart part : List.of(report.inQuarter(), report.inYear())) {
            Figures figures = part.figures();
            String start = part == report.inYear() ? YEAR : QUARTER;
            for (String group : figures.groups()) {
                List<Long> expected = new ArrayList<>();
                report.year().genders().forEach(gender -> expected.add(figures.people(group, gender).number()));
                expected.add(figures.peopleOfGroup(group).number());
                List<BigDecimal> row = numbers(start, Figures.groupLabel(group));
                assertThat(row.subList(0, expected.size())).extracting(BigDecimal::longValueExact)
                        .isEqualTo(expected);
                assertThat(row.getLast().longValueExact()).isEqualTo(figures.participationsOfGroup(group).number());
            }
        }
    }

    /// X01, X08: three groups, and words that agree with their numbers.
    @Test
    void sentencesSayTheFiguresInWords() {
        assertThat(texts()).contains(YEAR + "504 personas: 129 hombres, 372 mujeres, 3 otro.",
                QUARTER + "252 personas: 64 hombres, 186 mujeres, 2 otro.",
                "Dónde: 8 municipios, 7 departamentos + Bogotá, D.C.");
    }

    @Test
    void theLargeNumbersAreTheQuartersWithTheYearBelow() {
        assertThat(texts()).contains("Personas únicas\n504 en el acumulado",
                "Participaciones\n516 en el acumulado", "Capacitaciones realizadas\n22 en el acumulado",
                "IPS con capacitación\n21 en el acumulado", "Municipios\n8 en el acumulado");
        SheetRow large = book.rows("Resumen").stream().filter(row -> row.cells().size() == 6
                && row.cells().getFirst().value() instanceof CellValue.Number).findFirst().orElseThrow();
        assertThat(large.cells()).extracting(cell -> ((CellValue.Number) cell.value()).number().longValueExact())
                .containsExactly(report.quarter().people().number(), report.quarter().participations().number(),
                        report.quarter().trainings().number(), report.quarter().ips().number(),
                        report.quarter().municipalities().number(),
                        report.inQuarter().evaluation().pairs().number());
    }

    @Test
    void eachMunicipalityShowsItsSessionsAndPeople() {
        for (String code : report.year().municipalityCodes()) {
            assertThat(numbers("Dónde", Territories.label(code))).extracting(BigDecimal::longValueExact)
                    .containsExactly(report.quarter().sessionsIn(code), report.quarter().peopleIn(code).number(),
                            report.year().sessionsIn(code), report.year().peopleIn(code).number());
        }
    }

    @Test
    void eachConstructShowsWhatChanged() {
        for (ConstructGain construct : report.inYear().evaluation().constructs()) {
            Gain year = construct.gain();
            Gain quarter = report.inQuarter().evaluation().constructs().stream()
                    .filter(one -> one.label().equals(construct.label())).findFirst().orElseThrow().gain();
            assertThat(numbers("Qué cambió", construct.label())).usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(whole(quarter.pairs()), share(quarter.sumPre(), quarter.possible()),
                            share(quarter.sumPost(), quarter.possible()), points(quarter), whole(year.pairs()),
                            share(year.sumPre(), year.possible()), share(year.sumPost(), year.possible()),
                            points(year), share(year.sumPost() - year.sumPre(), year.possible() - year.sumPre()));
        }
    }

    /// Counted anew from the rows of *Evaluaciones*, apart from the plain figures.
    @Test
    void theTechnicalDetailIsThatOfTheRowsOfEvaluations() {
        int entry = book.column("Evaluaciones", "Aciertos, entrada");
        int exit = book.column("Evaluaciones", "Aciertos, salida");
        List<SheetRow> pairs = book.body("Evaluaciones").stream().filter(row -> ReadBook.number(row, entry) != null)
                .toList();
        PairedChange change = PairedChange.of(scores(pairs, entry), scores(pairs, exit));
        List<BigDecimal> total = numbers("Detalle técnico", "Total");
        assertThat(total.getFirst()).isEqualByComparingTo(BigDecimal.valueOf(pairs.size()));
        assertThat(total.getLast()).isEqualByComparingTo(BigDecimal.valueOf(change.effects().dz().value())
                .setScale(2, RoundingMode.HALF_UP));
        assertThat(total.get(6).doubleValue()).isCloseTo(change.wilcoxon().p().value(), within(1e-12));
        assertThat(numbers("Detalle técnico", "Grupo: Comunidad")).isNotEmpty();
    }

    private static long[] scores(List<SheetRow> rows, int column) {
        return rows.stream().mapToLong(row -> ReadBook.number(row, column).longValueExact()).toArray();
    }

    /// Whoever filters the list finds the figures of the summary.
    @Test
    void theRowsOfAttendanceAddUpToTheFigures() {
        int year = book.column("Asistencia", "Persona única, acumulado");
        int quarter = book.column("Asistencia", "Persona única, trimestre");
        int group = book.column("Asistencia", "Grupo");
        assertThat(book.body("Asistencia")).hasSize(516);
        assertThat(sum(book.body("Asistencia"), year)).isEqualTo(504);
        assertThat(sum(book.body("Asistencia"), quarter)).isEqualTo(252);
        assertThat(sum(book.body("Asistencia").stream()
                .filter(row -> ReadBook.text(row, group).equals("Comunidad")).toList(), year)).isEqualTo(32);
        assertThat(ReadBook.number(book.rows("Asistencia").getLast(), year)).isEqualByComparingTo("504");
    }

    @Test
    void theRowsOfTrainingsAndEvaluationsAddUpToTheFigures() {
        int people = book.column("Capacitaciones", "Asistencias");
        assertThat(book.body("Capacitaciones")).hasSize(22);
        assertThat(sum(book.body("Capacitaciones"), people)).isEqualTo(516);
        List<SheetRow> sheets = book.body("Evaluaciones");
        assertThat(sum(sheets, book.column("Evaluaciones", "Pares")))
                .isEqualTo(report.inYear().evaluation().pairs().number());
        int note = book.column("Evaluaciones", "Nota");
        assertThat(sheets.stream().filter(row -> !ReadBook.text(row, note).isEmpty()).count())
                .isEqualTo(report.inYear().evaluation().unpaired().number());
        Gain total = report.inYear().evaluation().total();
        assertThat(sum(sheets, book.column("Evaluaciones", "Aciertos, entrada"))).isEqualTo(total.sumPre());
        assertThat(sum(sheets, book.column("Evaluaciones", "Aciertos posibles"))).isEqualTo(total.possible());
    }

    /// domain.md §7.4: who declined counts and is not named; what waits is said.
    @Test
    void whoDidNotAuthoriseHasNoName() {
        int name = book.column("Asistencia", "Nombres y apellidos");
        long nameless = book.body("Asistencia").stream()
                .filter(row -> ReadBook.text(row, name).equals("No autoriza: cuenta sin nombre")).count();
        assertThat(nameless).isPositive();
        assertThat(notes()).anyMatch(note -> note.contains("no autorizaron el uso de sus datos: cuentan sin nombre"))
                .anyMatch(note -> note.contains("sin autorización registrada"))
                .anyMatch(note -> note.contains("sin documento registrado"));
    }

    @Test
    void datesAndTimesAreDatesAndTimes() {
        SheetRow first = book.body("Asistencia").getFirst();
        assertThat(first.value(1)).contains(new CellValue.Day(LocalDate.of(2026, 2, 3)));
        assertThat(first.value(book.column("Asistencia", "Llegada")).orElseThrow())
                .isInstanceOf(CellValue.Hour.class);
    }

    @Test
    void theExampleSaysThatItIsInvented() {
        assertThat(ReadBook.text(book.rows("Resumen").getFirst(), 0)).startsWith("DATOS DE EJEMPLO");
    }

    @Test
    void theNotesHaveARuleForEachKindOfFigure() {
        assertThat(notes()).contains("Personas únicas", "Participaciones", "Capacitaciones realizadas",
                "Sesiones realizadas", "IPS con capacitación", "Municipios y departamentos", "Personas por municipio",
                "Pares entrada–salida", "Hojas sin pareja", "Porcentajes", "Réplica (sostenibilidad)", "Acumulado");
        assertThat(book.rows("Notas").stream().flatMap(row -> row.cells().stream()).map(cell -> cell.value().toString()))
                .noneMatch(text -> text.contains("⟨"));
    }

    private static List<BigDecimal> numbers(String after, String label) {
        return book.numbers("Resumen", after, label);
    }

    private static BigDecimal[] decimals(String... numbers) {
        return Stream.of(numbers).map(number -> new BigDecimal(number).stripTrailingZeros())
                .toArray(BigDecimal[]::new);
    }

    private static List<String> texts() {
        return book.rows("Resumen").stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .map(cell -> ((CellValue.Text) cell.value()).text()).toList();
    }

    private static List<String> notes() {
        return book.rows("Notas").stream().map(row -> ReadBook.text(row, 0)).toList();
    }

    private static long sum(List<SheetRow> rows, int column) {
        return rows.stream().map(row -> ReadBook.number(row, column)).filter(number -> number != null)
                .mapToLong(BigDecimal::longValueExact).sum();
    }

    private static BigDecimal whole(long number) {
        return BigDecimal.valueOf(number);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }

    private static BigDecimal points(Gain gain) {
        return share(gain.sumPost(), gain.possible()).subtract(share(gain.sumPre(), gain.possible())).movePointRight(2);
    }
}
