package org.bitacora.report.model.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.Target;
import org.bitacora.directory.model.TrainedRule;
import org.bitacora.evaluation.model.Gain;
import org.bitacora.evaluation.model.PairScore;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.EnoughSessions;
import org.bitacora.report.model.EvaluationFigures;
import org.bitacora.report.model.Facts;
import org.bitacora.report.model.Outcome;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.ReportPart;
import org.bitacora.report.model.StrategyFacts;
import org.bitacora.report.model.TargetFigures;
import org.bitacora.report.model.TargetProgress;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.training.model.TrainingCodes;

/// Reports over invented facts, in which small groups are frequent.
final class InventedReport {

    private static final List<String> PLACES = List.of("68001", "05001", "11001", "76001", "08001");
    private static final List<String> GROUPS = List.of(GroupCodes.HEALTH_PROFESSIONAL,
            GroupCodes.ADMINISTRATIVE_STAFF, GroupCodes.COMMUNITY);
    private static final List<String> GENDERS = List.of(GenderCodes.FEMALE, GenderCodes.FEMALE, GenderCodes.FEMALE,
            GenderCodes.MALE, GenderCodes.MALE, GenderCodes.OTHER);

    private static final Project PROJECT = new Project(new UUID(1, 1), "Redes inventadas", null, null, null, null);

    private final Random random;
    /// The per cent of the sessions to which people have to come in one report of four, else null.
    private final Integer share;
    private final Random often;
    private final Period quarter;
    private final List<TrainingFact> sessions = new ArrayList<>();
    private final List<AttendanceFact> attendances = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private InventedReport(long seed) {
        random = new Random(seed);
        often = new Random(31 * seed + 7);
        share = often.nextInt(4) == 0 ? List.of(60, 80, 100).get(often.nextInt(3)) : null;
        quarter = Period.quarter(2026, 1 + random.nextInt(3));
    }

    static QuarterlyReport of(long seed) {
        InventedReport invented = new InventedReport(seed);
        invented.hold();
        invented.attend();
        invented.evaluate();
        return invented.report();
    }

    /// Everybody at one session, as in the table of a source.
    static QuarterlyReport of(List<TrainingFact> sessions, List<AttendanceFact> attendances, Period quarter) {
        return report(sessions, attendances, List.of(), quarter);
    }

    static TrainingFact session(String place, LocalDate day, boolean replica, UUID training) {
        return new TrainingFact(training, training, UUID.randomUUID(), "Rutas de atención", "WORKSHOP", TrainingCodes.IN_PERSON,
                TrainingCodes.HELD, day, day, "Nelly Facilita", UUID.randomUUID(), "Centro de Salud Inventado", "IPS",
                place, replica, null, 1);
    }

    static AttendanceFact attendance(UUID id, TrainingFact session, UUID person, String group, String gender) {
        return new AttendanceFact(id, person, session.training(), session.session(), session.date(), group, gender,
                null, session.institution(), null, null, session.replica(), true);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void hold() {
        int places = 1 + random.nextInt(4);
        for (int i = 0; i < places; i++) {
            String place = random.nextInt(12) == 0 ? null : PLACES.get(i);
            for (int held = 1 + random.nextInt(3); held > 0; held--) {
                hold(place);
            }
        }
    }

    /// Sometimes two sessions of one training.
    private void hold(String place) {
        UUID training = id();
        boolean replica = random.nextInt(8) == 0;
        int number = (random.nextInt(5) == 0 ? 2 : 1) + (share == null ? 0 : often.nextInt(3));
        for (int held = number; held > 0; held--) {
            LocalDate day = LocalDate.of(2026, 1, 10).plusDays(random.nextInt(quarter.to().getDayOfYear() - 10));
            TrainingFact one = session(place, day, replica, training);
            sessions.add(new TrainingFact(training, training, id(), one.name(), one.type(), one.modality(), one.state(), day,
                    day, one.facilitator(), id(), one.institutionName(), one.institutionType(), place,
                    replica, null, TrainedRule.needed(share, number)));
        }
    }

    /// Where one session is not enough most go on coming.
    private void attendTheOthers(TrainingFact session, UUID person, String group, String gender, Set<UUID> been) {
        sessions.stream().filter(one -> share != null && one.training().equals(session.training()))
                .filter(one -> often.nextInt(5) > 0 && been.add(one.session()))
                .forEach(one -> attendances.add(attendance(id(), one, person, group, gender)));
    }

    private void attend() {
        int people = 3 + random.nextInt(random.nextInt(4) == 0 ? 150 : 50);
        for (int i = 0; i < people; i++) {
            UUID person = id();
            String group = GROUPS.get(Math.min(2, (int) Math.abs(random.nextGaussian() * 1.2)));
            String gender = random.nextInt(40) == 0 ? null : GENDERS.get(random.nextInt(GENDERS.size()));
            Set<UUID> been = new HashSet<>();
            for (int times = random.nextInt(6) == 0 ? 2 : 1; times > 0; times--) {
                TrainingFact session = sessions.get(random.nextInt(sessions.size()));
                String now = random.nextInt(60) == 0 ? GroupCodes.COMMUNITY : group;
                if (been.add(session.session())) {
                    attendances.add(attendance(id(), session, person, now, gender));
                    attendTheOthers(session, person, group, gender, been);
                }
            }
        }
    }

    private void evaluate() {
        sessions.stream().filter(one -> !one.replica()).map(TrainingFact::training).distinct().forEach(training -> {
            int came = (int) attendances.stream().filter(one -> one.training().equals(training)).count();
            LocalDate begun = sessions.stream().filter(one -> one.training().equals(training))
                    .map(TrainingFact::date).min(LocalDate::compareTo).orElseThrow();
            int pairs = came == 0 ? 0 : random.nextInt(3) == 0 ? came : random.nextInt(came + 1);
            outcomes.add(outcome(training, begun, pairs));
        });
    }

    private Outcome outcome(UUID training, LocalDate begun, int pairs) {
        List<Outcome.Pair> all = IntStream.range(0, pairs).mapToObj(i -> new Outcome.Pair(id(), id(), "C" + i, "",
                new PairScore(random.nextInt(6), 4 + random.nextInt(6), 10))).toList();
        int pre = all.stream().mapToInt(Outcome.Pair::entryRight).sum();
        int post = all.stream().mapToInt(Outcome.Pair::exitRight).sum();
        Gain total = new Gain(pairs, 10L * pairs, pre, post, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        return new Outcome(training, begun, true, pairs, pairs, total, List.of(), List.of(), all, Map.of(),
                List.of());
    }

    private QuarterlyReport report() {
        return report(sessions, enough().judged(attendances), outcomes, quarter);
    }

    private EnoughSessions enough() {
        Map<UUID, Integer> shares = new HashMap<>();
        Map<UUID, Set<UUID>> held = new HashMap<>();
        sessions.stream().filter(one -> share != null).forEach(one -> {
            shares.put(one.training(), share);
            held.computeIfAbsent(one.training(), none -> new HashSet<>()).add(one.session());
        });
        return EnoughSessions.of(shares, held, attendances);
    }

    private static QuarterlyReport report(List<TrainingFact> sessions, List<AttendanceFact> attendances,
            List<Outcome> outcomes, Period quarter) {
        Facts facts = new Facts(sessions, attendances, List.of(), Map.of());
        Period year = quarter.accumulated();
        return new QuarterlyReport(Optional.of(PROJECT), PROJECT.id(), "Gloria Coordina", "Equipo Inventado",
                quarter.to().atTime(9, 0), List.of(PROJECT), facts,
                ReportPart.of(quarter, facts.direct(quarter), outcomes.stream()
                        .filter(one -> quarter.contains(one.begun())).toList(), StrategyFacts.NONE),
                ReportPart.of(year, facts.direct(year), outcomes, StrategyFacts.NONE), List.of(),
                promised(facts, year, outcomes), List.of(), false);
    }

    /// Of all that can be promised, over the year and over other days.
    private static List<TargetProgress> promised(Facts facts, Period year, List<Outcome> outcomes) {
        List<TargetProgress> promised = new ArrayList<>();
        for (LocalDate from : List.of(year.from(), year.from().plusDays(40))) {
            TargetFigures figures = new TargetFigures(facts, Period.between(from, year.to()),
                    () -> new EvaluationFigures(outcomes));
            DirectoryCatalogues.TARGET_FIGURES.codes().forEach(code -> Arrays.asList(null, GroupCodes.COMMUNITY)
                    .forEach(group -> figures.of(new Target(UUID.randomUUID(), PROJECT.id(), code, group, 40, from,
                            LocalDate.of(2026, 12, 31))).ifPresent(promised::add)));
        }
        return promised;
    }
}
