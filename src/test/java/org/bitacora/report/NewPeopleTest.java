package org.bitacora.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.NewPeople;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.PlaceFigures;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.training.model.TrainingCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Issue 3: the new people of the quarters add up to the accumulated ones, for every cut.
class NewPeopleTest {

    private static final List<Period> QUARTERS = Period.quartersOf(2026);
    private static final List<String> PLACES = Arrays.asList("68001", "05001", "76001", null);
    private static final List<String> GROUPS = Arrays.asList(GroupCodes.HEALTH_PROFESSIONAL,
            GroupCodes.ADMINISTRATIVE_STAFF, GroupCodes.COMMUNITY, null);
    private static final List<String> GENDERS = Arrays.asList(GenderCodes.FEMALE, GenderCodes.MALE, GenderCodes.OTHER,
            GenderCodes.NO_ANSWER, null);

    @TempDir
    Path folder;

    /// People change their group, say another gender, move, are recorded twice, come in both projects and in
    /// replications; lists arrive late.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theQuartersOfTwoProjectsAddUpForEveryCut(long seed) {
        theQuartersAddUp(seed, null);
    }

    /// One project counts whoever came to 80 % of the sessions, the other whoever came.
    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void theyAddUpWhereAProjectAsksForEightyPerCentOfTheSessions(long seed) {
        theQuartersAddUp(seed, 80);
    }

    private void theQuartersAddUp(long seed, Integer share) {
        try (Coordination coordination = new Coordination(folder)) {
            coordination.sample.moveTo(LocalDate.of(2027, 1, 5), LocalTime.NOON);
            Invented invented = new Invented(new SmallWorld(coordination), new Random(seed), share);
            invented.year();
            addUp(coordination, invented.projects);
            invented.correct();
            addUp(coordination, invented.projects);
        }
    }

    private static void addUp(Coordination coordination, List<UUID> projects) {
        for (UUID project : projects) {
            List<QuarterlyReport> quarters = QUARTERS.stream().map(quarter -> coordination.reports.quarterly(project,
                    quarter)).toList();
            for (int last = 0; last < QUARTERS.size(); last++) {
                addUp(quarters.subList(0, last + 1));
            }
        }
    }

    private static void addUp(List<QuarterlyReport> quarters) {
        QuarterlyReport last = quarters.getLast();
        same(quarters, NewPeople::people, last.year().people());
        for (String group : last.year().groups()) {
            same(quarters, one -> one.peopleOfGroup(group), last.year().peopleOfGroup(group));
            for (String gender : last.year().genders()) {
                same(quarters, one -> one.people(group, gender), last.year().people(group, gender));
            }
        }
        for (String gender : last.year().genders()) {
            same(quarters, one -> one.peopleOfGender(gender), last.year().peopleOfGender(gender));
        }
        PlaceFigures places = last.year().places();
        for (String place : places.places()) {
            same(quarters, one -> one.peopleIn(place), places.people(place));
        }
    }

    private static void same(List<QuarterlyReport> quarters, Function<NewPeople, Figure> cut, Figure year) {
        List<Figure> figures = quarters.stream().map(one -> cut.apply(one.newPeople())).toList();
        assertThat(figures.stream().mapToLong(Figure::number).sum()).as(year.label()).isEqualTo(year.number());
        List<UUID> people = new ArrayList<>();
        figures.forEach(figure -> figure.rows().get().forEach(row -> people.add(row.person())));
        assertThat(people).as(year.label()).containsExactlyInAnyOrderElementsOf(
                year.rows().get().stream().map(FigureRow::person).toList());
    }

    @Test
    void whoeverComesAgainAsAnotherStaysWhereSheWasCounted() {
        try (Coordination coordination = new Coordination(folder)) {
            SmallWorld world = new SmallWorld(coordination);
            UUID ips = world.institution("ESE Meseta, Centro de Salud El Rosario", "IPS", "68001");
            UUID nelly = world.person("Nelly");
            world.attends(world.held(null, ips, "2026-02-03"), nelly, GroupCodes.COMMUNITY, GenderCodes.FEMALE);
            world.attends(world.held(null, ips, "2026-05-05"), nelly, GroupCodes.HEALTH_PROFESSIONAL,
                    GenderCodes.FEMALE);
            QuarterlyReport second = coordination.reports.quarterly(null, QUARTERS.get(1));
            assertThat(second.newPeople().people().number()).isZero();
            assertThat(second.quarter().peopleOfGroup(GroupCodes.HEALTH_PROFESSIONAL).number()).isEqualTo(1);
            assertThat(second.year().peopleOfGroup(GroupCodes.COMMUNITY).number()).isEqualTo(1);
        }
    }

    /// A list that arrives late makes her new in the quarter in which she really came first.
    @Test
    void anAttendanceThatArrivesLateMovesHerFirstTime() {
        try (Coordination coordination = new Coordination(folder)) {
            SmallWorld world = new SmallWorld(coordination);
            UUID ips = world.institution("ESE Meseta, Centro de Salud El Rosario", "IPS", "68001");
            UUID nelly = world.person("Nelly");
            world.attends(world.held(null, ips, "2026-05-05"), nelly, GroupCodes.COMMUNITY, GenderCodes.FEMALE);
            assertThat(newIn(coordination, 1)).isEqualTo(1);
            UUID sameNelly = world.person("Nelly Patricia");
            world.attends(world.held(null, ips, "2026-02-03"), sameNelly, GroupCodes.COMMUNITY, GenderCodes.FEMALE);
            assertThat(newIn(coordination, 1)).isEqualTo(1);
            world.sameThing("person", nelly, sameNelly);
            assertThat(newIn(coordination, 0)).isEqualTo(1);
            assertThat(newIn(coordination, 1)).isZero();
        }
    }

    private static long newIn(Coordination coordination, int quarter) {
        return coordination.reports.quarterly(null, QUARTERS.get(quarter)).newPeople().people().number();
    }

    /// Invented records of a year.
    private static final class Invented {

        private final SmallWorld world;
        private final Random random;
        private final int many;
        private final List<UUID> people = new ArrayList<>();
        private final List<UUID> sessions = new ArrayList<>();
        /// The third is all of them.
        private final List<UUID> projects = new ArrayList<>();

        Invented(SmallWorld world, Random random, Integer share) {
            this.world = world;
            this.random = random;
            many = share == null ? 2 : 4;
            projects.addAll(Arrays.asList(world.project("Redes", share), world.project("Rutas"), null));
        }

        void year() {
            for (int n = 0; n < 25; n++) {
                people.add(world.person("Persona " + n));
            }
            PLACES.forEach(place -> {
                UUID ips = world.institution("IPS " + place, "IPS", place);
                for (int n = 0; n < 4; n++) {
                    UUID training = world.training(one(projects), ips, random.nextInt(6) == 0 ? TrainingCodes.REPLICA
                            : TrainingCodes.DIRECT);
                    for (int held = 1 + random.nextInt(many); held > 0; held--) {
                        sessions.add(world.session(training, day(), TrainingCodes.HELD));
                    }
                }
            });
            for (int n = 0; n < 80; n++) {
                attends();
            }
            world.sameThing("person", people.get(0), people.get(1));
        }

        /// What comes in after the reports were made.
        void correct() {
            for (int n = 0; n < 15; n++) {
                attends();
            }
            world.sameThing("person", people.get(2), people.get(3));
            world.sameThing("person", people.get(1), people.get(4));
        }

        private void attends() {
            world.attends(one(sessions), one(people), one(GROUPS), one(GENDERS));
        }

        private String day() {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)).toString();
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
