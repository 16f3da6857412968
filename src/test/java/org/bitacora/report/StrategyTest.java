package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.Barrier;
import org.bitacora.directory.model.BarrierKind;
import org.bitacora.directory.model.TargetInstitution;
import org.bitacora.directory.model.TargetInstitutionKind;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.StrategyFigures;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.task.Progress;
import org.bitacora.training.model.Incident;
import org.bitacora.training.model.IncidentKind;
import org.bitacora.training.model.TrainingCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Coverage of the institutions to reach, incidents and barriers in the report (issue 3, points 3 and 6).
class StrategyTest {

    private static final Period FIRST = Period.quarter("2026-T1");
    private static final Period SECOND = Period.quarter("2026-T2");
    private static final String WORDS = "La señora Nelly Rincón tuvo que salir";

    @TempDir
    Path folder;
    private Coordination coordination;
    private SmallWorld world;
    private UUID project;

    @BeforeEach
    void open() {
        coordination = new Coordination(folder);
        world = new SmallWorld(coordination);
        project = world.project("Redes");
    }

    @AfterEach
    void close() {
        coordination.close();
    }

    // A22: 21 prioritised IPS; coverage = reached/21
    @Test
    void eighteenOfTwentyOneInstitutionsAreReachedAndTheOthersAreNamed() {
        List<UUID> targets = new ArrayList<>();
        for (int n = 1; n <= 21; n++) {
            UUID ips = world.institution("IPS %02d".formatted(n), "IPS", "68001");
            targets.add(ips);
            prioritise(ips);
            if (n <= 18) {
                world.held(project, ips, n <= 10 ? "2026-02-03" : "2026-05-05");
            }
        }
        world.session(world.training(project, targets.get(18), TrainingCodes.DIRECT), "2026-05-06",
                TrainingCodes.CANCELLED);
        world.session(world.training(project, targets.get(19), TrainingCodes.REPLICA), "2026-05-06",
                TrainingCodes.HELD);
        assertThat(report(FIRST).inYear().strategy().coverage()).isEqualTo("10 de 21");
        StrategyFigures year = report(SECOND).inYear().strategy();
        assertThat(year.coverage()).isEqualTo("18 de 21");
        assertThat(report(SECOND).inQuarter().strategy().reached().number()).isEqualTo(8);
        assertThat(year.notReached().rows().get()).extracting(row -> row.words().substring(0, 6))
                .containsExactly("IPS 19", "IPS 20", "IPS 21");
        prove(report(SECOND));
    }

    @Test
    void anInstitutionRecordedTwiceIsReachedOnce() {
        UUID one = world.institution("IPS La Esperanza", "IPS", "68001");
        UUID same = world.institution("Ips la esperanza", "IPS", "68001");
        prioritise(one);
        prioritise(same);
        world.held(project, same, "2026-02-03");
        assertThat(report(FIRST).inYear().strategy().coverage()).isEqualTo("1 de 2");
        world.sameThing("institution", one, same);
        assertThat(report(FIRST).inYear().strategy().coverage()).isEqualTo("1 de 1");
        prove(report(FIRST));
    }

    // B10, B17
    @Test
    void incidentsAndBarriersAreCountedByTypeInTheirPeriod() {
        happen();
        QuarterlyReport report = report(SECOND);
        StrategyFigures year = report.inYear().strategy();
        assertThat(year.incidents("LOW_ATTENDANCE").number()).isEqualTo(2);
        assertThat(report.inQuarter().strategy().incidents("LOW_ATTENDANCE").number()).isEqualTo(1);
        assertThat(year.incidents("").label()).isEqualTo("Incidentes: Sin tipo");
        assertThat(year.barriers("APPROVALS").number()).isEqualTo(1);
        assertThat(year.incidents().number()).isEqualTo(3);
        prove(report);
        assertThat(coordination.reports.quarterly(world.project("Rutas"), SECOND).inYear().strategy().isEmpty())
                .as("another project has none of it").isTrue();
    }

    @Test
    void everyWorkbookHasTheSheetAndOnlyTheTeamReadsTheWords() {
        happen();
        for (Exposure exposure : Exposure.values()) {
            Path file = folder.resolve(exposure.word() + ".xlsx");
            coordination.reports.write(report(SECOND), exposure, file, Progress.NONE);
            ReadBook book = new ReadBook(file);
            assertThat(book.sheets()).contains("Estrategia");
            assertThat(text(book, "Estrategia")).contains("Instituciones priorizadas alcanzadas: 1 de 2",
                    "Baja asistencia", "Aprobaciones demoradas");
            assertThat(text(book, "Estrategia").contains("IPS Segunda")).isEqualTo(exposure.namesInstitutions());
            assertThat(book.sheets().stream().anyMatch(sheet -> text(book, sheet).contains(WORDS)))
                    .isEqualTo(exposure.isNominal());
        }
    }

    private void happen() {
        UUID ips = world.institution("IPS Primera", "IPS", "68001");
        prioritise(ips);
        prioritise(world.institution("IPS Segunda", "IPS", "68001"));
        UUID first = world.held(project, ips, "2026-02-03");
        UUID cancelled = world.session(world.training(project, ips, TrainingCodes.DIRECT), "2026-05-05",
                TrainingCodes.CANCELLED);
        incident(first, "LOW_ATTENDANCE");
        incident(cancelled, "LOW_ATTENDANCE");
        incident(cancelled, null);
        barrier(ips, LocalDate.of(2026, 3, 1));
        barrier(ips, null);
    }

    private void incident(UUID session, String type) {
        UUID id = Ids.next(coordination.clock);
        coordination.write(tx -> tx.save(IncidentKind.KIND, new Incident(id, session, type, WORDS, null)));
    }

    private void barrier(UUID institution, LocalDate day) {
        UUID id = Ids.next(coordination.clock);
        coordination.write(tx -> tx.save(BarrierKind.KIND, new Barrier(id, institution, null, "APPROVALS", WORDS, day,
                null)));
    }

    private void prioritise(UUID institution) {
        coordination.write(tx -> tx.save(TargetInstitutionKind.KIND, TargetInstitution.of(project, institution)));
    }

    private QuarterlyReport report(Period period) {
        return coordination.reports.quarterly(project, period);
    }

    private static String text(ReadBook book, String sheet) {
        return book.rows(sheet).stream().flatMap(row -> row.cells().stream()).map(cell -> String.valueOf(cell.value()))
                .collect(Collectors.joining("\n"));
    }

    private static void prove(QuarterlyReport report) {
        report.all().forEach(figure -> assertThat(figure.rows().get().stream().mapToLong(FigureRow::counts).sum())
                .as(figure.label()).isEqualTo(figure.number()));
    }
}
