package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.task.Progress;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSessionKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How single situations are counted; every report made here also opens each of its figures.
class CountingTest {

    private static final String HEALTH = GroupCodes.HEALTH_PROFESSIONAL;
    private static final String COMMUNITY = GroupCodes.COMMUNITY;
    private static final Period QUARTER = Period.quarter("2026-T1");

    @TempDir
    Path folder;
    private Coordination coordination;
    private SmallWorld world;
    private UUID ips;

    @BeforeEach
    void open() {
        coordination = new Coordination(folder);
        coordination.sample.moveTo(LocalDate.of(2026, 3, 31), LocalTime.NOON);
        world = new SmallWorld(coordination);
        ips = world.institution("ESE Meseta, Centro de Salud El Rosario", "IPS", "68001");
    }

    @AfterEach
    void close() {
        coordination.close();
    }

    /// A22: people once, participations each time.
    @Test
    void aPersonWhoComesTwiceCountsOnceInTheGroupOfTheFirstTime() {
        UUID person = world.person("Nelly");
        world.attends(world.held(null, ips, "2026-02-03"), person, COMMUNITY, GenderCodes.FEMALE);
        world.attends(world.held(null, ips, "2026-03-03"), person, HEALTH, GenderCodes.FEMALE);
        Figures figures = report(null).quarter();
        assertThat(figures.people().number()).isEqualTo(1);
        assertThat(figures.peopleOfGroup(COMMUNITY).number()).isEqualTo(1);
        assertThat(figures.peopleOfGroup(HEALTH).number()).isZero();
        assertThat(figures.participationsOfGroup(COMMUNITY).number()).isEqualTo(1);
        assertThat(figures.participations().number()).isEqualTo(2);
    }

    /// design.md §5: "es la misma persona" counts once; taking it back counts two again.
    @Test
    void joinedPeopleAreOnePersonAndOnceInASession() {
        UUID session = world.held(null, ips, "2026-02-03");
        UUID one = world.person("José Luis");
        UUID other = world.person("Jose L.");
        world.attends(session, one, HEALTH, GenderCodes.MALE);
        world.attends(session, other, HEALTH, GenderCodes.MALE);
        assertThat(report(null).quarter().people().number()).isEqualTo(2);
        world.sameThing("person", one, other);
        Figures figures = report(null).quarter();
        assertThat(figures.people().number()).isEqualTo(1);
        assertThat(figures.participations().number()).isEqualTo(1);
    }

    /// requirements §3.2: two facilitators both register the jornada of one IPS, and some of its people twice.
    @Test
    void aTrainingRecordedTwiceCountsOnceWithEverybodyWhoCame() {
        UUID one = world.held(null, ips, "2026-02-03");
        UUID two = world.session(world.training(null, ips, TrainingCodes.DIRECT), "2026-02-03", null);
        UUID again = world.person("Jose L.");
        UUID joseLuis = world.person("José Luis");
        world.attends(one, joseLuis, HEALTH, GenderCodes.MALE);
        world.attends(one, world.person("Nelly"), HEALTH, GenderCodes.FEMALE);
        world.attends(two, again, HEALTH, GenderCodes.MALE);
        world.attends(two, world.person("Yusmary"), COMMUNITY, GenderCodes.FEMALE);
        assertThat(report(null).quarter().trainings().number()).isEqualTo(2);
        world.sameThing("person", joseLuis, again);
        world.sameThing("training", trainingOf(one), trainingOf(two));
        QuarterlyReport report = report(null);
        assertThat(report.quarter().trainings().number()).isEqualTo(1);
        assertThat(report.quarter().sessions().number()).isEqualTo(1);
        assertThat(report.quarter().people().number()).isEqualTo(3);
        assertThat(report.quarter().participations().number()).isEqualTo(3);
        assertThat(report.gaps()).extracting(Figure::label).anyMatch(gap -> gap.startsWith(
                "1 capacitación está registrada más de una vez"));
        Path file = folder.resolve("informe.xlsx");
        coordination.reports.write(report, Exposure.TEAM, file, Progress.NONE);
        ReadBook book = new ReadBook(file);
        assertThat(book.body("Capacitaciones")).hasSize(1);
        assertThat(book.body("Asistencia")).hasSize(3);
        assertThat(book.rows("Notas")).extracting(row -> ReadBook.text(row, 0))
                .anyMatch(note -> note.contains("registrada más de una vez"));
        coordination.services().directory().joins().separate(TrainingKind.KIND,
                trainingOf(one), trainingOf(two));
        assertThat(report(null).quarter().trainings().number()).isEqualTo(2);
    }

    @Test
    void sessionsOfOtherDaysAndTwoOfOneRecordStaySeveral() {
        UUID first = world.training(null, ips, TrainingCodes.DIRECT);
        UUID second = world.training(null, ips, TrainingCodes.DIRECT);
        world.session(first, "2026-02-03", TrainingCodes.HELD);
        world.session(first, "2026-02-03", TrainingCodes.HELD);
        world.session(second, "2026-02-03", TrainingCodes.HELD);
        world.session(second, "2026-02-10", TrainingCodes.HELD);
        world.sameThing("training", first, second);
        assertThat(report(null).quarter().sessions().number()).isEqualTo(3);
        assertThat(report(null).quarter().trainings().number()).isEqualTo(1);
    }

    private UUID trainingOf(UUID session) {
        return coordination.ws.read(reading -> reading.find(TrainingSessionKind.KIND, session)).orElseThrow()
                .training();
    }

    @Test
    void joinedInstitutionsAreOne() {
        UUID same = world.institution("Centro de Salud El Rosario", "IPS", "68001");
        world.held(null, ips, "2026-02-03");
        world.held(null, same, "2026-02-10");
        assertThat(report(null).quarter().ips().number()).isEqualTo(2);
        world.sameThing("institution", ips, same);
        assertThat(report(null).quarter().ips().number()).isEqualTo(1);
    }

    /// A38, X04: the 172 are told apart and never inside the 504.
    @Test
    void replicationsStandApart() {
        UUID replica = world.session(world.training(null, ips, TrainingCodes.REPLICA), "2026-02-20", TrainingCodes.HELD);
        world.attends(world.held(null, ips, "2026-02-03"), world.person("Nelly"), HEALTH, GenderCodes.FEMALE);
        world.attends(replica, world.person("Gloria"), HEALTH, GenderCodes.FEMALE);
        QuarterlyReport report = report(null);
        assertThat(report.quarter().people().number()).isEqualTo(1);
        assertThat(report.quarter().trainings().number()).isEqualTo(1);
        assertThat(report.replicated().people().number()).isEqualTo(1);
        ReadBook book = written(report);
        assertThat(book.rows("Resumen").stream().map(row -> ReadBook.text(row, 0))).contains("Réplica "
                + "(sostenibilidad), aparte: 1 persona en 1 capacitación. No están dentro de las personas únicas.");
        int counts = book.column("Asistencia", "Persona única, acumulado");
        int channel = book.column("Asistencia", "Canal");
        assertThat(book.body("Asistencia")).anySatisfy(row -> {
            assertThat(ReadBook.text(row, channel)).startsWith("Réplica");
            assertThat(ReadBook.number(row, counts)).isZero();
        });
    }

    @Test
    void cancelledAndDeletedSessionsAreOut() {
        UUID training = world.training(null, ips, TrainingCodes.DIRECT);
        UUID person = world.person("Nelly");
        world.attends(world.session(training, "2026-02-03", TrainingCodes.CANCELLED), person, HEALTH,
                GenderCodes.FEMALE);
        UUID deleted = world.session(training, "2026-02-04", TrainingCodes.HELD);
        world.attends(deleted, person, HEALTH, GenderCodes.FEMALE);
        coordination.write(tx -> tx.delete(TrainingSessionKind.KIND.ref(deleted)));
        QuarterlyReport report = report(null);
        assertThat(report.inQuarter().isEmpty()).isTrue();
        assertThat(report.quarter().all()).allMatch(figure -> figure.number() == 0);
    }

    /// A forgotten tick does not part the people from their session, and the report says so.
    @Test
    void aSessionWithAListTookPlaceEvenIfNobodySaidSo() {
        UUID scheduled = world.session(world.training(null, ips, TrainingCodes.DIRECT), "2026-02-03",
                TrainingCodes.SCHEDULED);
        assertThat(report(null).quarter().trainings().number()).isZero();
        world.attends(scheduled, world.person("Nelly"), HEALTH, GenderCodes.FEMALE);
        QuarterlyReport report = report(null);
        assertThat(report.quarter().trainings().number()).isEqualTo(1);
        assertThat(report.quarter().peopleIn("68001").number()).isEqualTo(1);
        assertThat(gaps(report)).contains("1 sesión con lista de asistencia no está marcada como realizada: se contó.");
    }

    @Test
    void whatFallsOutOfTheReportIsSaid() {
        UUID project = world.project("Redes");
        UUID undated = world.session(world.training(project, ips, TrainingCodes.DIRECT), null, TrainingCodes.HELD);
        world.attends(undated, world.person("Nelly"), HEALTH, GenderCodes.FEMALE);
        world.held(null, ips, "2026-02-03");
        QuarterlyReport report = report(project);
        assertThat(report.quarter().sessions().number()).isZero();
        assertThat(gaps(report)).contains(
                "1 sesión con lista de asistencia no tiene fecha: no entra en ningún período.",
                "1 sesión del año no tiene proyecto: no entra en este informe.");
    }

    @Test
    void oneProjectLeavesTheOthersOut() {
        UUID redes = world.project("Redes");
        UUID rutas = world.project("Rutas");
        world.attends(world.held(redes, ips, "2026-02-03"), world.person("Nelly"), HEALTH, GenderCodes.FEMALE);
        world.attends(world.held(rutas, ips, "2026-02-10"), world.person("Gloria"), HEALTH, GenderCodes.FEMALE);
        assertThat(report(redes).quarter().people().number()).isEqualTo(1);
        assertThat(report(redes).projectName()).isEqualTo("Redes");
        assertThat(report(null).quarter().people().number()).isEqualTo(2);
        assertThat(report(null).projectName()).isEmpty();
    }

    /// domain.md §3: who does not say is no "otro"; who was not asked is neither.
    @Test
    void noAnswerAndNoWordHaveColumnsOfTheirOwn() {
        UUID session = world.held(null, ips, "2026-02-03");
        world.attends(session, world.person("Noa"), HEALTH, GenderCodes.OTHER);
        world.attends(session, world.person("Nelly"), HEALTH, GenderCodes.NO_ANSWER);
        world.attends(session, world.person("Gloria"), null, null);
        QuarterlyReport report = report(null);
        Figures figures = report.quarter();
        assertThat(figures.genders()).containsExactly("MALE", "FEMALE", "OTHER", "NO_ANSWER", "");
        assertThat(figures.peopleOfGender(GenderCodes.OTHER).number()).isEqualTo(1);
        assertThat(figures.groups()).endsWith("");
        assertThat(report.inQuarter().sentence()).isEqualTo("3 personas: 1 otro, 1 no responde, 1 sin dato.");
        assertThat(gaps(report)).contains("1 persona no tiene grupo: está en «Sin grupo registrado».");
        assertThat(written(report).numbers("Resumen", "Primer trimestre", "Total")).hasSize(13);
    }

    /// domain.md §7.4: the name is not printed although nobody removed it from the file yet.
    @Test
    void whoDeclinedIsCountedAndNotNamed() {
        UUID person = world.person("Marelvis");
        world.attends(world.held(null, ips, "2026-02-03"), person, HEALTH, GenderCodes.FEMALE);
        world.declines(person, "2026-02-03");
        QuarterlyReport report = report(null);
        assertThat(report.quarter().people().number()).isEqualTo(1);
        assertThat(gaps(report)).contains("1 persona no autorizó el uso de sus datos: cuenta sin nombre.");
        assertThat(written(report).rows("Asistencia").toString()).doesNotContain("Marelvis")
                .contains("No autoriza: cuenta sin nombre");
    }

    @Test
    void theYearBeginsInJanuaryAndEndsWithTheQuarter() {
        world.held(null, ips, "2025-12-20");
        world.held(null, ips, "2026-02-03");
        world.held(null, ips, "2026-05-05");
        world.held(null, ips, "2026-08-05");
        assertThat(coordination.reports.quarterly(null, Period.quarter("2026-T2")).year().trainings().number())
                .isEqualTo(2);
    }

    @Test
    void anEmptyReportIsWrittenToo() {
        QuarterlyReport report = report(null);
        assertThat(report.inYear().isEmpty()).isTrue();
        assertThat(report.gaps()).isEmpty();
        ReadBook book = written(report);
        assertThat(book.rows("Notas").stream().map(row -> ReadBook.text(row, 0)))
                .contains("No falta nada de lo que el programa revisa.");
        assertThat(book.rows("Resumen").stream().map(row -> ReadBook.text(row, 0)))
                .contains("Primer trimestre de 2026. Nadie en la lista de asistencia todavía.");
    }

    private QuarterlyReport report(UUID project) {
        QuarterlyReport report = coordination.reports.quarterly(project, QUARTER);
        for (Figure figure : report.all()) {
            assertThat(figure.rows().get()).as(figure.label()).hasSize((int) figure.number())
                    .extracting(FigureRow::record).doesNotHaveDuplicates();
        }
        return report;
    }

    private static List<String> gaps(QuarterlyReport report) {
        return report.gaps().stream().map(Figure::label).toList();
    }

    private ReadBook written(QuarterlyReport report) {
        Path file = folder.resolve("informe.xlsx");
        coordination.reports.write(report, Exposure.TEAM, file, Progress.NONE);
        return new ReadBook(file);
    }
}
