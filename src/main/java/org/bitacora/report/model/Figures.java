package org.bitacora.report.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.GenderCodes;
import org.bitacora.directory.model.GroupCodes;
import org.bitacora.directory.model.Territories;
import org.bitacora.directory.model.TerritoryCount;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;
import org.bitacora.training.model.TrainingCodes;

/// The figures of one period over its facts: unique people and participations, trainings, institutions, places
/// (A22, A32-A37). Computed, never typed.
public final class Figures {

    /// The three groups of seed 000 always stand in the table; others only if somebody belongs to them.
    private static final List<String> GROUPS = List.of(GroupCodes.HEALTH_PROFESSIONAL,
            GroupCodes.ADMINISTRATIVE_STAFF, GroupCodes.COMMUNITY);
    /// "No responde" is a column of its own, never folded into "Otro" (domain.md §3).
    private static final List<String> GENDERS = List.of(GenderCodes.MALE, GenderCodes.FEMALE, GenderCodes.OTHER,
            GenderCodes.NO_ANSWER);
    private static final String IPS = "IPS";

    private final Facts facts;
    private final PeopleTable people;

    public Figures(Facts facts) {
        this.facts = facts;
        people = PeopleTable.of(facts.attendances());
    }

    /// The groups that the table shows, in its order; "" stands for people without a group.
    public List<String> groups() {
        Set<String> groups = new LinkedHashSet<>(GROUPS);
        DirectoryCatalogues.PROFILE_GROUPS.codes().stream().filter(people.counts()::containsKey)
                .forEach(groups::add);
        groups.addAll(people.counts().keySet());
        return List.copyOf(groups);
    }

    public List<String> genders() {
        Set<String> genders = new LinkedHashSet<>(GENDERS);
        people.counts().values().forEach(counts -> genders.addAll(counts.keySet()));
        return List.copyOf(genders);
    }

    public Figure people() {
        return Figure.of("report.figure.people", people.total(), () -> personRows(one -> true));
    }

    public Figure people(String group, String gender) {
        return Figure.of("report.figure.groupGender", people.count(group, gender),
                () -> personRows(one -> is(one.group(), group) && is(one.gender(), gender)), groupLabel(group),
                genderLabel(gender));
    }

    public Figure peopleOfGroup(String group) {
        return Figure.of("report.figure.group", people.ofGroup(group), () -> personRows(one -> is(one.group(), group)),
                groupLabel(group));
    }

    public Figure peopleOfGender(String gender) {
        return Figure.of("report.figure.gender", people.ofGender(gender),
                () -> personRows(one -> is(one.gender(), gender)), genderLabel(gender));
    }

    private static boolean is(String said, String code) {
        return PeopleTable.said(said).equals(code);
    }

    public static String groupLabel(String group) {
        return group.isEmpty() ? Texts.get("report.noGroup")
                : DirectoryCatalogues.PROFILE_GROUPS.label(group);
    }

    public static String genderLabel(String gender) {
        return gender.isEmpty() ? Texts.get("report.noGender")
                : DirectoryCatalogues.GENDERS.label(gender);
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
        return Figure.of(key, number, () -> attendanceRows(wanted), args);
    }

    /// Trainings with at least one session held.
    public Figure trainings() {
        Set<UUID> held = new HashSet<>();
        heldSessions().forEach(session -> held.add(session.training()));
        return Figure.of("report.figure.trainings", held.size(), this::trainingRows);
    }

    public Figure sessions() {
        return Figure.of("report.figure.sessions", heldSessions().size(), () -> heldSessions().stream()
                .map(one -> new FigureRow(new RecordRef("trainingSession", one.session()), one.date(), one.name()))
                .toList());
    }

    /// Institutions of the type IPS that hosted a training.
    public Figure ips() {
        Set<UUID> hosts = new HashSet<>();
        heldSessions().stream().filter(one -> IPS.equals(one.institutionType()))
                .forEach(one -> hosts.add(one.institution()));
        return Figure.of("report.figure.ips", hosts.size(), () -> institutionRows(IPS::equals));
    }

    public Figure institutions() {
        Set<UUID> hosts = new HashSet<>();
        heldSessions().stream().filter(one -> one.institution() != null)
                .forEach(one -> hosts.add(one.institution()));
        return Figure.of("report.figure.institutions", hosts.size(), () -> institutionRows(type -> true));
    }

    public Figure municipalities() {
        return Figure.of("report.figure.municipalities", territory().municipalities(), this::municipalityRows);
    }

    /// "8 municipios, 7 departamentos + Bogotá, D.C." (X03: computed, never typed).
    public TerritoryCount territory() {
        return Territories.count(municipalityCodes());
    }

    public Set<String> municipalityCodes() {
        Set<String> codes = new TreeSet<>();
        heldSessions().stream().map(TrainingFact::municipality).filter(Objects::nonNull)
                .forEach(codes::add);
        return codes;
    }

    /// People who came while a training was held in this municipality.
    public Figure peopleIn(String municipality) {
        Set<UUID> there = new HashSet<>();
        Set<UUID> sessions = new HashSet<>();
        facts.sessions().stream().filter(one -> municipality.equals(one.municipality()))
                .forEach(one -> sessions.add(one.session()));
        facts.attendances().stream().filter(one -> sessions.contains(one.session()))
                .forEach(one -> there.add(one.person()));
        return Figure.of("report.figure.peopleIn", there.size(), () -> rowsOfPeople(facts.attendances().stream()
                .filter(one -> sessions.contains(one.session())).toList()), Territories.label(municipality));
    }

    /// All figures of the period, for the window and for the test that opens every one.
    public List<Figure> all() {
        List<Figure> all = new ArrayList<>(List.of(people(), participations(), trainings(), sessions(), ips(),
                institutions(), municipalities()));
        groups().forEach(group -> {
            all.add(peopleOfGroup(group));
            all.add(participationsOfGroup(group));
            genders().forEach(gender -> all.add(people(group, gender)));
        });
        genders().forEach(gender -> all.add(peopleOfGender(gender)));
        municipalityCodes().forEach(code -> all.add(peopleIn(code)));
        return all;
    }

    private List<TrainingFact> heldSessions() {
        return facts.sessions().stream().filter(one -> TrainingCodes.HELD.equals(one.state())).toList();
    }

    /// One row per person, as she was the last time she came.
    private List<FigureRow> personRows(Predicate<AttendanceFact> wanted) {
        Map<UUID, AttendanceFact> last = new HashMap<>();
        facts.attendances().stream().sorted(AttendanceFact.BY_TIME).forEach(one -> last.put(one.person(), one));
        return last.values().stream().filter(wanted).sorted(AttendanceFact.BY_TIME).map(Figures::personRow).toList();
    }

    private static List<FigureRow> rowsOfPeople(Collection<AttendanceFact> attendances) {
        Map<UUID, AttendanceFact> first = new LinkedHashMap<>();
        attendances.stream().sorted(AttendanceFact.BY_TIME).forEach(one -> first.putIfAbsent(one.person(), one));
        return first.values().stream().map(Figures::personRow).toList();
    }

    private static FigureRow personRow(AttendanceFact one) {
        return new FigureRow(new RecordRef("person", one.person()), one.date(), who(one));
    }

    private static String who(AttendanceFact one) {
        String occupation = one.occupation() == null ? "" : DirectoryCatalogues.OCCUPATIONS.label(one.occupation());
        return String.join(" · ", List.of(groupLabel(PeopleTable.said(one.group())),
                genderLabel(PeopleTable.said(one.gender())), occupation).stream().filter(text -> !text.isEmpty())
                .toList());
    }

    private List<FigureRow> attendanceRows(Predicate<AttendanceFact> wanted) {
        return facts.attendances().stream().filter(wanted).sorted(AttendanceFact.BY_TIME)
                .map(one -> new FigureRow(new RecordRef("attendance", one.id()), one.date(), who(one))).toList();
    }

    private List<FigureRow> trainingRows() {
        Map<UUID, FigureRow> rows = new LinkedHashMap<>();
        heldSessions().forEach(one -> rows.putIfAbsent(one.training(),
                new FigureRow(new RecordRef("training", one.training()), one.date(), one.name())));
        return List.copyOf(rows.values());
    }

    private List<FigureRow> institutionRows(Predicate<String> type) {
        Map<UUID, FigureRow> rows = new LinkedHashMap<>();
        heldSessions().stream().filter(one -> one.institution() != null && type.test(one.institutionType()))
                .forEach(one -> rows.putIfAbsent(one.institution(), new FigureRow(
                        new RecordRef("institution", one.institution()), one.date(), one.institutionName())));
        return List.copyOf(rows.values());
    }

    private List<FigureRow> municipalityRows() {
        Map<String, FigureRow> rows = new LinkedHashMap<>();
        heldSessions().stream().filter(one -> one.municipality() != null).forEach(one -> rows.putIfAbsent(
                one.municipality(), new FigureRow(new RecordRef("training", one.training()), one.date(),
                        Territories.label(one.municipality()))));
        return List.copyOf(rows.values());
    }
}
