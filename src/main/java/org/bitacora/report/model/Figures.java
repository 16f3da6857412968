package org.bitacora.report.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Territories;
import org.bitacora.directory.model.TerritoryCount;
import org.bitacora.i18n.Texts;

/// The figures of one period over its facts: unique people and participations, trainings, institutions, places
/// (A22, A32-A37). Computed, never typed.
public final class Figures {

    /// The three groups of seed 000 always stand in the table; others only if somebody belongs to them.
    private static final List<String> GROUPS = List.of(GroupCodes.HEALTH_PROFESSIONAL,
            GroupCodes.ADMINISTRATIVE_STAFF, GroupCodes.COMMUNITY);
    private static final List<String> GENDERS = List.of(GenderCodes.MALE, GenderCodes.FEMALE, GenderCodes.OTHER);
    private static final String IPS = "IPS";

    private final Facts facts;
    private final List<TrainingFact> held;
    private final PeopleTable people;
    private final FigureRows rows;

    public Figures(Facts facts) {
        this.facts = facts;
        held = facts.held();
        people = PeopleTable.of(facts.attendances());
        rows = new FigureRows(facts);
    }

    /// The groups that the table shows, in its order; "" stands for people without a group.
    public List<String> groups() {
        Set<String> groups = new LinkedHashSet<>(GROUPS);
        DirectoryCatalogues.PROFILE_GROUPS.codes().stream().filter(people.counts()::containsKey)
                .forEach(groups::add);
        groups.addAll(people.counts().keySet());
        return List.copyOf(groups);
    }

    /// Whether a group or gender has its line even if nobody belongs to it.
    public static boolean isAlwaysShown(String code) {
        return GROUPS.contains(code) || GENDERS.contains(code);
    }

    /// The genders that the table shows: men, women and "otro" always, "no responde" in a column of its own and never
    /// folded into "otro" (domain.md §3), "" for people of whom nothing was noted.
    public List<String> genders() {
        Set<String> genders = new LinkedHashSet<>(GENDERS);
        DirectoryCatalogues.GENDERS.codes().stream().filter(code -> people.ofGender(code) > 0).forEach(genders::add);
        people.counts().values().forEach(counts -> genders.addAll(counts.keySet()));
        return List.copyOf(genders);
    }

    public Figure people() {
        return Figure.of("report.figure.people", people.total(), () -> rows.people(one -> true));
    }

    public Figure people(String group, String gender) {
        return Figure.of("report.figure.groupGender", people.count(group, gender),
                () -> rows.people(one -> is(one.group(), group) && is(one.gender(), gender)), groupLabel(group),
                genderLabel(gender));
    }

    public Figure peopleOfGroup(String group) {
        return Figure.of("report.figure.group", people.ofGroup(group),
                () -> rows.people(one -> is(one.group(), group)), groupLabel(group));
    }

    public Figure peopleOfGender(String gender) {
        return Figure.of("report.figure.gender", people.ofGender(gender),
                () -> rows.people(one -> is(one.gender(), gender)), genderLabel(gender));
    }

    static boolean is(String said, String code) {
        return PeopleTable.said(said).equals(code);
    }

    public static String groupLabel(String group) {
        return group.isEmpty() ? Texts.get("report.noGroup") : DirectoryCatalogues.PROFILE_GROUPS.label(group);
    }

    public static String genderLabel(String gender) {
        return gender.isEmpty() ? Texts.get("report.noGender") : DirectoryCatalogues.GENDERS.label(gender);
    }

    /// The plural that heads a column: "Hombres", "Mujeres", "Otro".
    public static String genderHeading(String gender) {
        String key = "report.heading." + gender;
        return Texts.has(key) ? Texts.get(key) : genderLabel(gender);
    }

    /// Attendances, each time a person came.
    public Figure participations() {
        return participations("report.figure.participations", one -> true);
    }

    public Figure participationsOfGroup(String group) {
        return participations("report.figure.participationsOfGroup", one -> is(one.group(), group),
                groupLabel(group));
    }

    private Figure participations(String key, Predicate<AttendanceFact> wanted, Object... args) {
        long number = facts.attendances().stream().filter(wanted).count();
        return Figure.of(key, number, () -> rows.attendances(wanted), args);
    }

    /// People counted without names: apart, never inside unique people (A38).
    public Figure headCount() {
        return Figure.of("report.figure.headCount",
                facts.headCounts().stream().mapToLong(HeadCountFact::number).sum(), rows::headCounts);
    }

    /// Trainings with at least one session held.
    public Figure trainings() {
        long number = held.stream().map(TrainingFact::training).distinct().count();
        return Figure.of("report.figure.trainings", number, rows::trainings);
    }

    public Figure sessions() {
        return Figure.of("report.figure.sessions", held.size(), () -> rows.sessions(facts.held()));
    }

    /// Institutions of the type IPS that hosted a training.
    public Figure ips() {
        return hosts("report.figure.ips", IPS::equals);
    }

    public Figure institutions() {
        return hosts("report.figure.institutions", type -> true);
    }

    private Figure hosts(String key, Predicate<String> type) {
        long number = held.stream().filter(one -> type.test(one.institutionType())).map(TrainingFact::institution)
                .filter(Objects::nonNull).distinct().count();
        return Figure.of(key, number, () -> rows.institutions(type));
    }

    public Figure municipalities() {
        return Figure.of("report.figure.municipalities", territory().municipalities(), rows::municipalities);
    }

    /// "8 municipios, 7 departamentos + Bogotá, D.C." (X03: computed, never typed).
    public TerritoryCount territory() {
        return Territories.count(municipalityCodes());
    }

    public Set<String> municipalityCodes() {
        return held.stream().map(TrainingFact::municipality).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Sessions held in this municipality.
    public long sessionsIn(String municipality) {
        return held.stream().filter(one -> municipality.equals(one.municipality())).count();
    }

    /// People who came as trained while a training was held in this municipality.
    public Figure peopleIn(String municipality) {
        Set<UUID> sessions = new HashSet<>();
        held.stream().filter(one -> municipality.equals(one.municipality()))
                .forEach(one -> sessions.add(one.session()));
        long number = facts.attendances().stream().filter(one -> one.trained() && sessions.contains(one.session()))
                .map(AttendanceFact::person).distinct().count();
        return Figure.of("report.figure.peopleIn", number, () -> rows.peopleAt(sessions),
                Territories.label(municipality));
    }

    /// People by municipality so that they add up.
    public PlaceFigures places() {
        return new PlaceFigures(facts);
    }

    /// All figures of the period, for the test that opens every one.
    public List<Figure> all() {
        List<Figure> all = new ArrayList<>(List.of(people(), participations(), trainings(), sessions(), ips(),
                institutions(), municipalities(), headCount()));
        groups().forEach(group -> {
            all.add(peopleOfGroup(group));
            all.add(participationsOfGroup(group));
            genders().forEach(gender -> all.add(people(group, gender)));
        });
        genders().forEach(gender -> all.add(peopleOfGender(gender)));
        municipalityCodes().forEach(code -> all.add(peopleIn(code)));
        all.addAll(places().all(groups(), genders()));
        return all;
    }
}
