package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.bitacora.base.Problem;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.exchange.HandIn;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.cut.CutComparison;
import org.bitacora.report.model.cut.ExplainedRow;
import org.bitacora.report.model.cut.FigureDifference;
import org.bitacora.report.model.cut.MovedRow;
import org.bitacora.report.model.cut.MovedRow.Movement;
import org.bitacora.report.model.cut.ReportCut;
import org.bitacora.report.model.cut.ReportCutKind;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.task.Progress;
import org.bitacora.training.model.Attendance;
import org.bitacora.training.model.AttendanceKind;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// "Entregado 498, hoy 504": a donor asks why, and the six are listed with who recorded them and when they came.
class CutTest {

    private static final Period QUARTER = Period.quarter("2026-T1");

    @TempDir
    Path folder;
    private Coordination coordination;
    private Coordination laptop;
    private SmallWorld world;
    private UUID session;
    private final List<UUID> people = new ArrayList<>();

    @BeforeEach
    void aProjectWithFourPeople() {
        coordination = opened("coordinacion", "Coordinación");
        laptop = opened("portatil", "Portátil 3");
        world = new SmallWorld(coordination);
        session = world.held(null, world.institution("ESE Meseta", "IPS", "68001"), "2026-02-03");
        for (String name : List.of("Nelly", "Gloria", "Yusmary", "Edinson")) {
            people.add(world.person(name));
            world.attends(session, people.getLast(), GroupCodes.COMMUNITY, GenderCodes.FEMALE);
        }
        carry(coordination, laptop);
    }

    private Coordination opened(String name, String team) {
        Coordination one = new Coordination(folder.resolve(name));
        one.ws.rename("Persona de " + team, team);
        one.sample.moveTo(LocalDate.of(2026, 3, 31), LocalTime.NOON);
        return one;
    }

    @AfterEach
    void close() {
        coordination.close();
        laptop.close();
    }

    private void carry(Coordination from, Coordination to) {
        to.services().exchange().receive(from.services().exchange().handIn(HandIn.into(folder.resolve("paquetes")))
                .files(), Progress.NONE);
    }

    private ReportCut deliver(Exposure exposure) {
        return coordination.services().deliveries().deliver(new Delivery(null, QUARTER, exposure, null),
                folder.resolve("T1.xlsx"), Progress.NONE).cut();
    }

    private CutComparison compare(ReportCut cut) {
        return compare(coordination, cut);
    }

    private static CutComparison compare(Coordination where, ReportCut cut) {
        CutComparison comparison = where.services().recounts().compare(cut, Progress.NONE);
        comparison.figures().stream().filter(one -> !one.isDoubtful()).forEach(one ->
                assertThat(one.rows().stream().mapToLong(MovedRow::effect).sum()).as(one.label())
                        .isEqualTo(one.numberNow() - one.numberThen()));
        return comparison;
    }

    private List<ExplainedRow> rows(CutComparison comparison, FigureDifference figure) {
        return coordination.services().recounts().explain(comparison, figure.rows());
    }

    private static FigureDifference figure(CutComparison comparison, String label) {
        return comparison.figures().stream().filter(one -> one.label().equals(label)
                && one.name().partInWords().equals("Período")).findFirst().orElseThrow();
    }

    private static List<String> temporary(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.contains("recuento")).toList();
        }
    }

    private void oneMoreComesToTheLaptop() {
        SmallWorld there = new SmallWorld(laptop);
        there.attends(there.held(null, null, "2026-02-10"), there.person("Tarde"), GroupCodes.COMMUNITY,
                GenderCodes.FEMALE);
    }

    /// The main story: issue 3, point 6.
    @Test
    void delivered498Today504ListsTheSix() throws IOException {
        try (Coordination big = Coordination.withSample(folder.resolve("muestra"));
                Coordination third = new Coordination(folder.resolve("tercero"))) {
            third.ws.rename("Yolanda Peña", "Portátil 3");
            third.sample.moveTo(LocalDate.of(2026, 7, 1), LocalTime.NOON);
            carry(big, third);
            Period year = Period.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
            ReportCut cut = big.services().deliveries().deliver(new Delivery(null, year, Exposure.TEAM,
                    "Entrega de julio"), folder.resolve("julio.xlsx"), Progress.NONE).cut();
            SmallWorld there = new SmallWorld(third);
            UUID late = there.held(null, null, "2026-06-20");
            List<UUID> six = Stream.of("A", "B", "C", "D", "E", "F").map(there::person).toList();
            six.forEach(person -> there.attends(late, person, GroupCodes.COMMUNITY, GenderCodes.FEMALE));
            carry(third, big);
            CutComparison comparison = compare(big, cut);
            FigureDifference unique = comparison.people().orElseThrow();
            assertThat(unique.numberDelivered()).contains(504L);
            assertThat(unique.numberThen()).isEqualTo(504);
            assertThat(unique.numberNow()).isEqualTo(510);
            assertThat(unique.rows()).allMatch(row -> row.movement() == Movement.IN)
                    .extracting(row -> row.row().person()).containsExactlyInAnyOrderElementsOf(six);
            assertThat(big.services().recounts().explain(comparison, unique.rows())).allSatisfy(row -> {
                assertThat(row.why()).startsWith("Asistencia nueva");
                assertThat(row.reasons().getFirst().author()).isEqualTo("Yolanda Peña");
                assertThat(row.reasons().getFirst().team()).isEqualTo("Portátil 3");
                assertThat(row.reasons().getFirst().arrived()).contains(big.clock.instant());
            });
            assertThat(temporary(folder.resolve("muestra"))).isEmpty();
        }
    }

    @Test
    void nothingHappenedMeansNoDifferenceAtAll() {
        ReportCut cut = deliver(Exposure.TEAM);
        CutComparison comparison = compare(cut);
        assertThat(comparison.moved()).isEmpty();
        assertThat(comparison.doubtful()).isEmpty();
        assertThat(comparison.missing().isEmpty()).isTrue();
        assertThat(comparison.people().orElseThrow().numberDelivered()).contains(4L);
    }

    @Test
    void aJoinedPersonGoesOutAndACorrectedGenderMovesFromOneNumberToTheOther() {
        ReportCut cut = deliver(Exposure.TEAM);
        world.sameThing("person", people.get(0), people.get(1));
        UUID corrected = Attendance.idOf(session, people.get(2));
        coordination.write(tx -> tx.find(AttendanceKind.KIND, corrected).ifPresent(one -> tx.save(AttendanceKind.KIND,
                new Attendance(one.id(), one.session(), one.person(), null, one.profileGroup(),
                        GenderCodes.MALE, null, null, null, null, null, null, null))));
        CutComparison comparison = compare(cut);
        FigureDifference all = comparison.people().orElseThrow();
        assertThat(all.difference()).isEqualTo(-1);
        assertThat(all.count(Movement.OUT)).isEqualTo(1);
        assertThat(all.count(Movement.CHANGED)).isEqualTo(1);
        assertThat(rows(comparison, all)).anySatisfy(row -> {
            assertThat(row.moved().movement()).isEqualTo(Movement.OUT);
            assertThat(row.why()).isEqualTo("Se marcó que dos registros son lo mismo");
        }).anySatisfy(row -> {
            assertThat(row.detail()).isEqualTo("Comunidad · Mujer → Comunidad · Hombre");
            assertThat(row.why()).isEqualTo("Asistencia: Sexo/género, Mujer → Hombre");
        });
        assertThat(figure(comparison, "Personas, Hombre").difference()).isEqualTo(1);
        assertThat(figure(comparison, "Personas, Mujer").difference()).isEqualTo(-2);
    }

    @Test
    void aReceptionUndoneAfterTheDeliveryIsToldAsSuch() {
        oneMoreComesToTheLaptop();
        carry(laptop, coordination);
        ReportCut cut = deliver(Exposure.TEAM);
        coordination.ws.undo();
        coordination.ws.undo();
        CutComparison comparison = compare(cut);
        FigureDifference all = comparison.people().orElseThrow();
        assertThat(all.numberDelivered()).contains(5L);
        assertThat(all.numberThen()).isEqualTo(5);
        assertThat(all.numberNow()).isEqualTo(4);
        assertThat(comparison.takenBack().isEmpty()).isFalse();
        assertThat(rows(comparison, all)).singleElement().satisfies(row ->
                assertThat(row.why()).contains("se deshizo su recepción"));
    }

    /// A laptop delivers what it recorded itself and hands in only the corte's bundle later; here part is missing.
    @Test
    void aCorteWhoseChangesHaveNotAllComeSaysSo() {
        oneMoreComesToTheLaptop();
        ReportCut cut = laptop.services().deliveries().deliver(new Delivery(null, QUARTER, Exposure.TEAM, "Suya"),
                folder.resolve("suya.xlsx"), Progress.NONE).cut();
        coordination.write(tx -> tx.save(ReportCutKind.KIND, cut));
        CutComparison comparison = compare(cut);
        assertThat(comparison.missing().size()).isGreaterThan(0);
        FigureDifference all = comparison.people().orElseThrow();
        assertThat(all.isDoubtful()).isTrue();
        assertThat(all.numberDelivered()).contains(5L);
        assertThat(all.numberThen()).isEqualTo(4);
        assertThat(comparison.doubtful()).contains(all);
        carry(laptop, coordination);
        assertThat(compare(cut).missing().isEmpty()).isTrue();
        assertThat(compare(cut).doubtful()).isEmpty();
    }

    /// design.md §5: wrong clocks cannot matter.
    @Test
    void whatWasRecordedWithAClockAYearBehindIsNewAllTheSame() {
        ReportCut cut = deliver(Exposure.TEAM);
        laptop.clock.move(Duration.ofDays(-365));
        oneMoreComesToTheLaptop();
        carry(laptop, coordination);
        FigureDifference all = compare(cut).people().orElseThrow();
        assertThat(all.difference()).isEqualTo(1);
        assertThat(all.count(Movement.IN)).isEqualTo(1);
    }

    @Test
    void aMovedSessionTakesItsPeopleOutAndSaysWhichDay() {
        ReportCut cut = deliver(Exposure.TEAM);
        coordination.write(tx -> tx.find(TrainingSessionKind.KIND, session).ifPresent(one -> tx.save(
                TrainingSessionKind.KIND, new TrainingSession(one.id(), one.training(),
                        LocalDate.of(2026, 4, 3), null, null, TrainingCodes.HELD, null, null, null))));
        CutComparison comparison = compare(cut);
        assertThat(comparison.people().orElseThrow().count(Movement.OUT)).isEqualTo(4);
        assertThat(rows(comparison, comparison.people().orElseThrow())).allSatisfy(row ->
                assertThat(row.why()).startsWith("Sesión: Fecha, "));
    }

    @Test
    void aCorteForTheFunderKeepsNoNumberThatItsFileHides() {
        ReportCut cut = deliver(Exposure.FUNDER);
        assertThat(cut.delivered().lines().keySet()).noneMatch(name -> name.is("report.figure.people"));
        assertThat(cut.figures()).doesNotContain("report.figure.peopleIn", "report.figure.countedIn");
        assertThat(compare(cut).people().orElseThrow().numberDelivered()).isEmpty();
    }

    @Test
    void theFileIsKnownAgainUnderAnotherNameAndNotAfterAChange() throws IOException {
        ReportCut cut = deliver(Exposure.TEAM);
        Path renamed = Files.copy(folder.resolve("T1.xlsx"), folder.resolve("del donante.xlsx"));
        DeliveryService deliveries = coordination.services().deliveries();
        assertThat(deliveries.recognise(renamed)).contains(cut);
        Files.write(renamed, new byte[] {1}, StandardOpenOption.APPEND);
        assertThat(deliveries.recognise(renamed)).isEmpty();
    }

    @Test
    void aCorteTravelsIsListedAndCanBeTakenBack() {
        ReportCut cut = deliver(Exposure.TEAM);
        carry(coordination, laptop);
        assertThat(laptop.services().deliveries().list()).containsExactly(cut);
        coordination.ws.undo();
        assertThat(coordination.services().deliveries().list()).isEmpty();
        assertThatThrownBy(() -> coordination.services().deliveries().find(cut.id())).isInstanceOf(Problem.class);
    }

    @Test
    void cancellingLeavesNoCopyBehind() throws IOException {
        ReportCut cut = deliver(Exposure.TEAM);
        for (int step = 0; step < 5; step++) {
            int asked = step;
            assertThatThrownBy(() -> coordination.services().recounts().compare(cut, new CancelledAt(asked)))
                    .isInstanceOf(CancellationException.class);
            assertThat(temporary(folder.resolve("coordinacion"))).isEmpty();
        }
    }

    @Test
    void whatAPowerCutLeftBehindGoesWhenTheFileIsOpened() throws IOException {
        coordination.close();
        Path left = folder.resolve("coordinacion/.coordinacion.bitacora.recuento-019d");
        Files.write(left, new byte[] {1});
        coordination = Coordination.opened(folder.resolve("coordinacion"));
        assertThat(left).doesNotExist();
    }

    /// Presses Cancelar after so many questions.
    private static final class CancelledAt implements Progress {

        private int left;

        CancelledAt(int left) {
            this.left = left;
        }

        @Override
        public void at(long done, long total, String what) {
        }

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }
}
