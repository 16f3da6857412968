package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.directory.model.TrainedRule;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainedWords;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.task.Progress;
import org.bitacora.training.model.TrainingCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who counts as *capacitada* is each project's to say: at least one session, or so many per cent of those held (issue
/// 3, point 3).
class TrainedRuleTest {

    private static final Period FIRST = Period.quarter("2026-T1");
    private static final Period SECOND = Period.quarter("2026-T2");

    @TempDir
    Path folder;
    private Coordination coordination;
    private SmallWorld world;
    private UUID ips;

    @BeforeEach
    void open() {
        coordination = new Coordination(folder);
        world = new SmallWorld(coordination);
        ips = world.institution("ESE Meseta, Centro de Salud El Rosario", "IPS", "68001");
    }

    @AfterEach
    void close() {
        coordination.close();
    }

    @ParameterizedTest
    @CsvSource({"80, 5, 4", "80, 4, 4", "80, 3, 3", "50, 3, 2", "100, 6, 6", "1, 9, 1", "80, 0, 1", ", 5, 1"})
    void theMinimumIsRoundedUp(Integer share, int held, int needed) {
        assertThat(TrainedRule.needed(share, held)).isEqualTo(needed);
    }

    @Test
    void whoCameToOneSessionOfFourCountsUnlessTheProjectAsksForMore() {
        UUID project = world.project("Redes", null);
        List<UUID> sessions = sessions(project, "2026-02-03", "2026-02-10", "2026-02-17", "2026-02-24");
        UUID nelly = world.person("Nelly");
        UUID rosa = world.person("Rosa");
        comes(nelly, sessions);
        comes(rosa, sessions.subList(0, 1));
        assertThat(report(project, FIRST).quarter().people().number()).isEqualTo(2);
        ask(project, 80);
        QuarterlyReport report = report(project, FIRST);
        assertThat(report.quarter().people().number()).isEqualTo(1);
        assertThat(report.quarter().people().rows().get()).extracting(FigureRow::person).containsExactly(nelly);
        assertThat(report.quarter().participations().number()).as("participations stay").isEqualTo(5);
        assertThat(report.quarter().peopleIn("68001").number()).isEqualTo(1);
        assertThat(report.quarter().places().people("68001").number()).isEqualTo(1);
        assertThat(report.gaps()).filteredOn(gap -> gap.key().startsWith("report.gap.untrained")).singleElement()
                .satisfies(gap -> assertThat(gap.rows().get()).extracting(FigureRow::person).containsExactly(rosa));
        prove(report);
    }

    /// She is trained by the session with which she has come to enough, as she was that day.
    @Test
    void sheCountsFromTheSessionWithWhichSheCompletesTheMinimum() {
        UUID project = world.project("Redes", 80);
        List<UUID> sessions = sessions(project, "2026-03-03", "2026-03-10", "2026-04-07", "2026-04-14");
        UUID nelly = world.person("Nelly");
        for (int i = 0; i < sessions.size(); i++) {
            world.attends(sessions.get(i), nelly, i < 3 ? GroupCodes.COMMUNITY : GroupCodes.HEALTH_PROFESSIONAL,
                    GenderCodes.FEMALE);
        }
        assertThat(report(project, FIRST).year().people().number()).isZero();
        QuarterlyReport second = report(project, SECOND);
        assertThat(second.newPeople().people().number()).isEqualTo(1);
        assertThat(second.year().peopleOfGroup(GroupCodes.HEALTH_PROFESSIONAL).number()).isEqualTo(1);
        prove(second);
    }

    @Test
    void onlySessionsHeldAskForSomebody() {
        UUID project = world.project("Redes", 100);
        UUID training = world.training(project, ips, TrainingCodes.DIRECT);
        UUID held = world.session(training, "2026-02-03", TrainingCodes.HELD);
        world.session(training, "2026-02-10", TrainingCodes.CANCELLED);
        world.session(training, "2026-02-17", TrainingCodes.SCHEDULED);
        UUID nelly = world.person("Nelly");
        comes(nelly, List.of(held));
        assertThat(people(project)).isEqualTo(1);
        UUID late = world.session(training, "2026-02-24", TrainingCodes.HELD);
        assertThat(people(project)).as("one more was held without her").isZero();
        comes(nelly, List.of(late));
        assertThat(people(project)).isEqualTo(1);
    }

    @Test
    void whoIsRecordedTwiceCountsWithAllHerSessions() {
        UUID project = world.project("Redes", 100);
        List<UUID> sessions = sessions(project, "2026-02-03", "2026-02-10");
        UUID nelly = world.person("Nelly");
        UUID sameNelly = world.person("Nelly Patricia");
        comes(nelly, sessions.subList(0, 1));
        comes(sameNelly, sessions.subList(1, 2));
        assertThat(people(project)).isZero();
        world.sameThing("person", nelly, sameNelly);
        assertThat(people(project)).isEqualTo(1);
    }

    /// Two laptops recorded the same two days: they are two sessions, not four.
    @Test
    void aTrainingRecordedTwiceAsksForItsSessionsOnce() {
        UUID project = world.project("Redes", 100);
        List<UUID> one = sessions(project, "2026-02-03", "2026-02-10");
        UUID first = lastTraining;
        List<UUID> other = sessions(project, "2026-02-03", "2026-02-10");
        UUID nelly = world.person("Nelly");
        comes(nelly, List.of(one.getFirst(), other.getLast()));
        assertThat(people(project)).isZero();
        world.sameThing("training", first, lastTraining);
        assertThat(people(project)).isEqualTo(1);
    }

    @Test
    void inAReportOfSeveralProjectsEachTrainingFollowsItsOwnRule() {
        UUID strict = world.project("Redes", 100);
        UUID easy = world.project("Rutas", null);
        comes(world.person("Nelly"), sessions(strict, "2026-02-03", "2026-02-10").subList(0, 1));
        comes(world.person("Rosa"), sessions(easy, "2026-02-03", "2026-02-10").subList(0, 1));
        assertThat(people(strict)).isZero();
        assertThat(people(easy)).isEqualTo(1);
        QuarterlyReport all = report(null, FIRST);
        assertThat(all.quarter().people().number()).isEqualTo(1);
        assertThat(TrainedWords.of(all)).contains("en Redes, quien vino al menos al 100")
                .contains("en Rutas, quien vino al menos a una sesión");
    }

    @Test
    void replicationsFollowTheRuleApart() {
        UUID project = world.project("Redes", 100);
        UUID training = world.training(project, ips, TrainingCodes.REPLICA);
        List<UUID> sessions = List.of(world.session(training, "2026-02-03", TrainingCodes.HELD),
                world.session(training, "2026-02-10", TrainingCodes.HELD));
        comes(world.person("Nelly"), sessions);
        comes(world.person("Rosa"), sessions.subList(0, 1));
        QuarterlyReport report = report(project, FIRST);
        assertThat(report.replicated().people().number()).isEqualTo(1);
        assertThat(report.replicated().participations().number()).isEqualTo(3);
        assertThat(report.quarter().people().number()).isZero();
    }

    @Test
    void theWorkbookSaysTheRuleAndMarksOnlyWhoCounts() {
        UUID project = world.project("Redes", 80);
        List<UUID> sessions = sessions(project, "2026-02-03", "2026-02-10");
        comes(world.person("Nelly"), sessions);
        comes(world.person("Rosa"), sessions.subList(0, 1));
        ReadBook book = write(project, Exposure.TEAM);
        assertThat(texts(book, "Notas")).anyMatch(text -> text.startsWith("Cuenta como persona capacitada quien vino al"
                + " menos al 80"));
        ReadBook funders = write(project, Exposure.FUNDER);
        assertThat(texts(funders, "Notas")).anyMatch(text -> text.contains("vinieron y no cuentan"));
        assertThat(texts(funders, "Capacitaciones")).contains("oculto");
    }

    private ReadBook write(UUID project, Exposure exposure) {
        Path file = folder.resolve(exposure.word() + ".xlsx");
        coordination.reports.write(report(project, FIRST), exposure, file, Progress.NONE);
        return new ReadBook(file);
    }

    private static List<String> texts(ReadBook book, String sheet) {
        return book.rows(sheet).stream().flatMap(row -> Stream.iterate(0, i -> i + 1).limit(14)
                .map(i -> String.valueOf(ReadBook.text(row, i)))).toList();
    }

    private UUID lastTraining;

    private List<UUID> sessions(UUID project, String... days) {
        lastTraining = world.training(project, ips, TrainingCodes.DIRECT);
        List<UUID> sessions = new ArrayList<>();
        for (String day : days) {
            sessions.add(world.session(lastTraining, day, TrainingCodes.HELD));
        }
        return sessions;
    }

    private void comes(UUID person, List<UUID> sessions) {
        sessions.forEach(session -> world.attends(session, person, GroupCodes.COMMUNITY, GenderCodes.FEMALE));
    }

    private void ask(UUID project, int share) {
        coordination.write(tx -> {
            Project before = tx.find(ProjectKind.KIND, project).orElseThrow();
            tx.save(ProjectKind.KIND, before, new Project(project, before.name(), null, null, null, null, null, null,
                    null, null, null, share));
        });
    }

    private QuarterlyReport report(UUID project, Period period) {
        return coordination.reports.quarterly(project, period);
    }

    private long people(UUID project) {
        return report(project, FIRST).quarter().people().number();
    }

    private static void prove(QuarterlyReport report) {
        for (Figure figure : report.all()) {
            assertThat(figure.rows().get().stream().mapToLong(FigureRow::counts).sum()).as(figure.label())
                    .isEqualTo(figure.number());
        }
    }
}
