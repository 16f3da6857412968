package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.base.Ids;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.report.model.CommitmentFigures;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.MesaFacts;
import org.bitacora.report.model.MesaFigures;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.sheet.read.CellValue;
import org.bitacora.task.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// G4, A29 and A39: seven intersectoral mesas with 120 people, seven of the network with 84, and never one number over
/// both; C10, C15: what became of commitments.
class MesaFiguresTest {

    private static final Period SECOND = Period.quarter("2026-T2");

    @TempDir
    static Path folder;
    private static Coordination coordination;
    private static QuarterlyReport report;

    @BeforeAll
    static void count() {
        coordination = Coordination.withSample(folder);
        report = coordination.reports.quarterly(null, SECOND);
    }

    @AfterAll
    static void close() {
        coordination.close();
    }

    private static MesaFigures year() {
        return report.inYear().mesas();
    }

    @Test
    void theTwoFamiliesAreReportedApart() { // G4
        assertThat(year().mesas(MesaCodes.INTERSECTORAL).number()).isEqualTo(7);
        assertThat(year().people(MesaCodes.INTERSECTORAL).number()).isEqualTo(120);
        assertThat(year().mesas(MesaCodes.NETWORK).number()).isEqualTo(7);
        assertThat(year().people(MesaCodes.NETWORK).number()).isEqualTo(84);
    }

    /// Nine people sat in mesas of both families: whoever adds 120 and 84 counts them twice.
    @Test
    void noFigureAddsThem() { // X02
        Set<UUID> both = people(MesaCodes.INTERSECTORAL);
        both.retainAll(people(MesaCodes.NETWORK));
        assertThat(both).hasSize(9);
        assertThat(report.all()).extracting(Figure::number).doesNotContain(204L, 195L);
    }

    private static Set<UUID> people(String family) {
        return year().people(family).rows().get().stream().map(FigureRow::person).collect(Collectors.toSet());
    }

    @Test
    void theKindsOfParticipantsAddUpToTheFamily() { // A39
        for (String family : List.of(MesaCodes.INTERSECTORAL, MesaCodes.NETWORK)) {
            assertThat(year().kinds(family).stream().mapToLong(kind -> year().people(family, kind).number()).sum())
                    .isEqualTo(year().people(family).number());
        }
        assertThat(year().kinds(MesaCodes.NETWORK)).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-T1", "2026-T2"})
    void everyFigureOpensOntoItsRows(String label) {
        QuarterlyReport quarterly = coordination.reports.quarterly(null, Period.quarter(label));
        for (var part : List.of(quarterly.inQuarter(), quarterly.inYear())) {
            part.mesas().all().forEach(MesaFiguresTest::agrees);
            part.commitments().all().forEach(MesaFiguresTest::agrees);
        }
    }

    private static void agrees(Figure figure) {
        List<FigureRow> rows = figure.rows().get();
        assertThat(rows.stream().mapToLong(FigureRow::counts).sum()).as(figure.label()).isEqualTo(figure.number());
        assertThat(rows).extracting(FigureRow::record).doesNotHaveDuplicates();
        assertThat(figure.label()).doesNotContain("{", "⟨");
    }

    @Test
    void whoWasCountedWithoutNameStandsApart() {
        UUID session = Ids.random();
        LocalDate day = LocalDate.of(2026, 5, 4);
        UUID person = Ids.random();
        MesaFigures figures = new MesaFigures(new MesaFacts(
                List.of(new MesaFacts.Session(session, Ids.random(), "Red de Cúcuta", MesaCodes.NETWORK, day, null)),
                List.of(new MesaFacts.Attendee(Ids.random(), session, MesaCodes.NETWORK, person, day, "OBC"),
                        new MesaFacts.Attendee(Ids.random(), Ids.random(), MesaCodes.NETWORK, person,
                                day.plusDays(7), "IPS")),
                List.of(new MesaFacts.Counted(Ids.random(), session, MesaCodes.NETWORK, "Red de Cúcuta", day,
                        "VENEZUELAN_MIGRANTS", 14)), List.of()));
        assertThat(figures.people(MesaCodes.NETWORK).number()).as("once, however often she came").isEqualTo(1);
        assertThat(figures.people(MesaCodes.NETWORK, "OBC").number()).as("as what she was the first time").isEqualTo(1);
        assertThat(figures.headCount(MesaCodes.NETWORK).number()).isEqualTo(14);
        assertThat(figures.kinds(MesaCodes.NETWORK)).containsExactly("OBC", "VENEZUELAN_MIGRANTS");
        figures.all().forEach(MesaFiguresTest::agrees);
    }

    @Test
    void commitmentsAreAgreedFulfilledOpenAndOverdue() { // C10, C15
        MesaFacts facts = new MesaFacts(List.of(), List.of(), List.of(), List.of(
                promise("2026-04-02", "2026-05-01", "FULFILLED", "2026-04-30"),
                promise("2026-04-02", "2026-05-01", "FULFILLED", "2026-05-02"),
                promise("2026-01-10", "2026-05-01", "PENDING", null),
                promise("2026-04-20", "2026-07-20", "IN_PROGRESS", null),
                promise("2026-04-20", null, "PENDING", null),
                promise("2026-04-20", "2026-05-20", "CANCELLED", "2026-05-02"),
                promise("2026-04-20", "2026-05-20", "FULFILLED", "2026-07-02")));
        CommitmentFigures figures = new CommitmentFigures(facts, SECOND, LocalDate.of(2026, 9, 1));
        assertThat(figures.all()).extracting(Figure::number).containsExactly(6L, 2L, 1L, 4L, 2L);
        assertThat(figures.fulfilledWithDay()).isEqualTo(2);
        assertThat(figures.percentOnTime()).hasValue(50);
        figures.all().forEach(MesaFiguresTest::agrees);
        assertThat(new CommitmentFigures(facts, SECOND, LocalDate.of(2026, 5, 1)).overdue().number())
                .as("its day is not over").isZero();
    }

    private static MesaFacts.Promise promise(String agreed, String due, String state, String closed) {
        return new MesaFacts.Promise(Ids.random(), "", null, null, LocalDate.parse(agreed), due == null ? null
                : LocalDate.parse(due), state, closed == null ? null : LocalDate.parse(closed));
    }

    @Test
    void theTeamSeesThreeMoreSheets() {
        ReadBook book = book(Exposure.TEAM);
        assertThat(book.sheets()).containsSubsequence("Mesas", "Compromisos", "Cumplimiento", "Notas");
        assertThat(texts(book, "Mesas")).contains("Mesa intersectorial", "Mesa de red colaborativa", "Tipo de participante");
        assertThat(texts(book, "Cumplimiento")).anyMatch(text -> text.contains("trimestres con sesión ordinaria"));
    }

    /// decision 0017: of people one number of each family, whose groups are large, and nothing that takes it apart.
    @ParameterizedTest
    @EnumSource(names = {"FUNDER", "PUBLIC"})
    void nothingTakesTheFamiliesApartOutsideTheTeam(Exposure exposure) {
        ReadBook book = book(exposure);
        assertThat(book.sheets()).contains("Mesas").contains("Compromisos");
        assertThat(book.sheets().contains("Cumplimiento")).isEqualTo(exposure == Exposure.FUNDER);
        assertThat(texts(book, "Mesas")).contains("oculto").doesNotContain("Tipo de participante");
        assertThat(texts(book, "Compromisos")).doesNotContain("Responsable");
    }

    private static ReadBook book(Exposure exposure) {
        Path file = folder.resolve(exposure.word() + ".xlsx");
        coordination.reports.write(report, exposure, file, Progress.NONE);
        return new ReadBook(file);
    }

    private static List<String> texts(ReadBook book, String sheet) {
        return book.rows(sheet).stream().flatMap(row -> row.cells().stream())
                .map(cell -> cell.value() instanceof CellValue.Text text ? text.text() : "").toList();
    }
}
