package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Target;
import org.bitacora.directory.model.TargetCodes;
import org.bitacora.directory.model.TargetKind;
import org.bitacora.report.model.Comparison;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TargetProgress;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.task.Progress;
import org.bitacora.training.model.TrainingCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a project promised beside what was counted (A22, A33, A38).
class TargetsTest {

    private static final Period YEAR = Period.quarter("2026-T4").accumulated();

    @TempDir
    Path folder;
    private Coordination coordination;
    private SmallWorld world;
    private UUID project;
    private UUID ips;

    @BeforeEach
    void open() {
        coordination = new Coordination(folder);
        coordination.sample.moveTo(LocalDate.of(2026, 4, 10), LocalTime.NOON);
        world = new SmallWorld(coordination);
        project = world.project("Redes saludables");
        ips = world.institution("ESE Meseta, Centro de Salud El Rosario", "IPS", "68001");
        UUID nelly = world.person("Nelly");
        UUID first = world.held(project, ips, "2026-02-03");
        world.attends(first, nelly, GroupCodes.COMMUNITY, GenderCodes.FEMALE);
        world.attends(first, world.person("Gloria"), GroupCodes.HEALTH_PROFESSIONAL, GenderCodes.FEMALE);
        world.attends(world.held(project, ips, "2026-07-07"), world.person("Ramiro"), GroupCodes.COMMUNITY,
                GenderCodes.MALE);
        world.attends(world.session(world.training(project, ips, TrainingCodes.REPLICA), "2026-03-03",
                TrainingCodes.HELD), world.person("Edilma"), GroupCodes.COMMUNITY, GenderCodes.FEMALE);
    }

    @AfterEach
    void close() {
        coordination.close();
    }

    private Target target(String figure, String group, int number, String from, String to) {
        Target target = new Target(Ids.next(coordination.clock), project, figure, group, number,
                LocalDate.parse(from), LocalDate.parse(to));
        coordination.write(tx -> tx.save(TargetKind.KIND, target));
        return target;
    }

    private List<TargetProgress> targets(Period period) {
        List<TargetProgress> targets = coordination.reports.targets(project, period);
        targets.forEach(one -> assertThat(one.figure().rows().get()).hasSize((int) one.figure().number()));
        return targets;
    }

    @Test
    void aTargetIsComparedWithWhatWasCountedBetweenItsDays() {
        target(TargetCodes.PEOPLE, null, 8, "2026-01-01", "2026-06-30");
        TargetProgress progress = targets(YEAR).getFirst();
        assertThat(progress.figure().number()).isEqualTo(2);
        assertThat(progress.percent()).isEqualTo(25);
        assertThat(progress.figure().label())
                .isEqualTo("Meta: Personas capacitadas, 1 de enero a 30 de junio de 2026");
        assertThat(targets(Period.quarter("2026-T3"))).as("its days are over").isEmpty();
    }

    @Test
    void ofAGroupOnlyItsPeopleCount() {
        target(TargetCodes.PEOPLE, GroupCodes.COMMUNITY, 10, "2026-01-01", "2026-12-31");
        assertThat(targets(YEAR).getFirst().figure().number()).isEqualTo(2);
        assertThat(targets(YEAR).getFirst().target().name()).isEqualTo("Personas capacitadas, Comunidad");
    }

    /// A38: the 172 are told apart and never inside the 504.
    @Test
    void peopleOfReplicationsHaveATargetOfTheirOwn() {
        target(TargetCodes.PEOPLE, null, 10, "2026-01-01", "2026-12-30");
        target(TargetCodes.REPLICA_PEOPLE, null, 10, "2026-01-01", "2026-12-31");
        assertThat(targets(YEAR)).extracting(one -> one.figure().number()).containsExactly(3L, 1L);
    }

    @Test
    void anEvenPaceIsExpectedDayByDay() {
        target(TargetCodes.TRAININGS, null, 90, "2026-01-01", "2026-03-31");
        TargetProgress progress = targets(YEAR).getFirst();
        assertThat(progress.expected(LocalDate.of(2025, 12, 31))).isZero();
        assertThat(progress.expected(LocalDate.of(2026, 1, 1))).isEqualTo(1);
        assertThat(progress.expected(LocalDate.of(2026, 2, 14))).isEqualTo(45);
        assertThat(progress.expected(LocalDate.of(2026, 8, 1))).isEqualTo(90);
    }

    @Test
    void whatIsNotWholeOrNotKnownIsNotCompared() {
        target("VISITS_OF_A_LATER_VERSION", null, 5, "2026-01-01", "2026-12-31");
        target(TargetCodes.IPS, null, 0, "2026-01-01", "2026-12-31");
        target(TargetCodes.IPS, null, 21, "2026-12-31", "2026-01-01");
        assertThat(targets(YEAR)).isEmpty();
    }

    @Test
    void everyKnownFigureIsCounted() {
        Map<String, Long> expected = Map.of(TargetCodes.PEOPLE, 3L, TargetCodes.PARTICIPATIONS, 3L,
                TargetCodes.TRAININGS, 2L, TargetCodes.SESSIONS, 2L, TargetCodes.IPS, 1L, TargetCodes.INSTITUTIONS, 1L,
                TargetCodes.MUNICIPALITIES, 1L, TargetCodes.PAIRS, 0L, TargetCodes.REPLICA_PEOPLE, 1L);
        expected.keySet().forEach(code -> target(code, null, 4, "2026-01-01", "2026-12-31"));
        assertThat(targets(YEAR)).hasSize(expected.size()).allSatisfy(one -> assertThat(one.figure().number())
                .as(one.target().figure()).isEqualTo(expected.get(one.target().figure())));
    }

    @Test
    void aReportTellsOfItsOwnProjectAndUpToItsOwnEnd() {
        target(TargetCodes.PEOPLE, null, 4, "2026-01-01", "2026-12-31");
        QuarterlyReport report = coordination.reports.quarterly(project, Period.quarter("2026-T1"));
        assertThat(report.targets()).singleElement().satisfies(one ->
                assertThat(one.figure().number()).isEqualTo(2));
        assertThat(report.day()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(coordination.reports.quarterly(world.project("Otro"), Period.quarter("2026-T1")).targets())
                .isEmpty();
    }

    /// Quarter, new people, year so far, target: a target of other days stands in a line of its own.
    @Test
    void theFiguresStandBesideTheirTargets() {
        target(TargetCodes.PEOPLE, null, 12, "2026-01-01", "2026-12-31");
        target(TargetCodes.PEOPLE, null, 4, "2025-07-01", "2026-09-30");
        QuarterlyReport report = coordination.reports.quarterly(project, Period.quarter("2026-T3"));
        List<Comparison> people = report.comparisons().subList(0, 2);
        assertThat(people).allSatisfy(one -> assertThat(one.year().number()).isEqualTo(3));
        assertThat(people.getFirst().quarter().orElseThrow().number()).isEqualTo(1);
        assertThat(people.getFirst().newPeople().orElseThrow().number()).isEqualTo(1);
        assertThat(people.getFirst().target().orElseThrow().percent()).isEqualTo(25);
        assertThat(people.getLast().isApart()).isTrue();
        assertThat(people.getLast().target().orElseThrow().percent()).isEqualTo(75);
        report.comparisons().stream().flatMap(Comparison::figures).forEach(one -> assertThat(one.rows().get())
                .as(one.label()).hasSize((int) one.number()));
        Path file = folder.resolve("informe.xlsx");
        coordination.reports.write(report, Exposure.TEAM, file, Progress.NONE);
        ReadBook book = new ReadBook(file);
        assertThat(book.numbers("Resumen", "Trimestre, acumulado y metas", "Personas únicas")).containsExactly(
                BigDecimal.ONE, BigDecimal.ONE, BigDecimal.valueOf(3), BigDecimal.valueOf(12), new BigDecimal("0.25"));
        assertThat(book.rows("Resumen")).anySatisfy(row -> {
            assertThat(ReadBook.text(row, 0)).isEqualTo("Municipios");
            assertThat(ReadBook.text(row, 4)).isEqualTo("sin meta");
        });
    }
}
