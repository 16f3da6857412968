package org.bitacora.report.model.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.Facts;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Outcome;
import org.bitacora.report.model.PeopleTable;
import org.bitacora.report.model.PlaceFigures;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainingFact;

/// Reads all numbers of a workbook together and asks what each hidden one can be. It knows how the program counts: what
/// it does not know is how many people of each kind came first where and in which part of the year, how many of them came
/// again in the quarter, how many came to each session; everything shown is a sum of these.
final class Attacker {

    private static final String QUARTER = "quarter";
    private static final String EARLIER = "earlier";
    private static final String YEAR = "year";
    private static final String NEW = "new";
    private static final String AGAIN = "again";
    private static final String NOT_AGAIN = "notAgain";

    /// People of a kind who came first in a place, in a part of the year.
    private record First(String place, String part, String group, String gender) {
    }

    /// People of a kind, as they were in the quarter, who had come before.
    private record Returned(String group, String gender) {
    }

    /// Those from before the quarter who did not come in it.
    private record StayedAway(String group, String gender) {
    }

    /// Attendances of people who are counted by an earlier one.
    private record Again(String part, String group) {
    }

    private record Came(UUID session) {
    }

    private record Replicated() {
    }

    private record Pairs(String part, UUID training) {
    }

    private final QuarterlyReport report;
    private final Published seen;
    private final boolean hasPlaces;
    private final Worlds worlds = new Worlds();
    /// What each number of the workbook is the sum of.
    private final Map<String, Set<Object>> parts = new LinkedHashMap<>();

    Attacker(QuarterlyReport report, Published seen) {
        this.report = report;
        this.seen = seen;
        hasPlaces = seen.hasPlaces();
        people();
        returned();
        again();
        if (hasPlaces) {
            sessions();
            replications();
        }
        pairs();
        parts.forEach((key, all) -> {
            // A kind of people without a column of its own is a zero that everybody reads.
            if (seen.shows(key) || key.startsWith("place|") && !seen.numbers.containsKey(key)) {
                worlds.known(all);
            }
        });
    }

    Map<String, Set<Object>> numbers() {
        return parts;
    }

    long truth(String key) {
        return worlds.sum(parts.get(key));
    }

    /// How much each number differs in a world in which this one is as much larger or smaller as can be, up to `by`.
    Map<String, Long> world(String key, boolean larger, int by) {
        long[] world = worlds.world(parts.get(key), larger, by);
        Map<String, Long> differences = new LinkedHashMap<>();
        parts.forEach((each, all) -> differences.put(each, worlds.difference(world, all)));
        return differences;
    }

    private void add(String key, Object part) {
        parts.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(part);
    }

    private String part(LocalDate day) {
        return report.period().contains(day) ? QUARTER : EARLIER;
    }

    private List<TrainingFact> direct() {
        return report.facts().sessions().stream().filter(one -> !one.replica() && came(one) > 0).toList();
    }

    private long came(TrainingFact session) {
        return report.facts().attendances().stream().filter(one -> one.session().equals(session.session())).count();
    }

    /// Who publishes no places leaves one large unknown place.
    private String place(TrainingFact session) {
        return hasPlaces ? Objects.requireNonNullElse(session.municipality(), "") : "";
    }

    private void people() {
        Map<UUID, TrainingFact> sessions = new LinkedHashMap<>();
        direct().forEach(one -> sessions.put(one.session(), one));
        Map<First, Long> first = new LinkedHashMap<>();
        sessions.values().forEach(one -> kinds(place(one), part(one.date())).forEach(kind -> first.put(kind, 0L)));
        for (AttendanceFact one : PeopleTable.counted(attendances())) {
            TrainingFact session = sessions.get(one.session());
            first.merge(new First(place(session), part(session.date()), said(one.group()), said(one.gender())), 1L,
                    Long::sum);
        }
        first.forEach(this::people);
    }

    private List<First> kinds(String place, String part) {
        List<First> kinds = new ArrayList<>();
        report.year().groups().forEach(group -> report.year().genders().forEach(gender ->
                kinds.add(new First(place, part, group, gender))));
        return kinds;
    }

    private List<AttendanceFact> attendances() {
        Facts direct = report.facts().direct(report.inYear().period());
        return direct.attendances();
    }

    private static String said(String code) {
        return Objects.requireNonNullElse(code, "");
    }

    private void people(First first, long number) {
        worlds.unknown(first, number);
        for (String table : first.part().equals(QUARTER) ? List.of(NEW, QUARTER, YEAR) : List.of(EARLIER, YEAR)) {
            people(table, first.group(), first.gender(), first);
        }
        if (hasPlaces) {
            String kind = Figures.groupLabel(first.group()) + ": "
                    + Figures.genderHeading(first.gender()).toLowerCase(Texts.LOCALE);
            for (String line : List.of(PlaceFigures.label(first.place()), "Total")) {
                add("place|" + line + "|" + kind, first);
                add("place|" + line + "|Personas", first);
            }
        }
    }

    /// Adds people to every number of a table that counts them.
    private void people(String table, String group, String gender, Object people) {
        for (String line : List.of(Figures.groupLabel(group), "Total")) {
            add(table + "|" + line + "|" + Figures.genderHeading(gender), people);
            add(table + "|" + line + "|Personas", people);
        }
        if (List.of(QUARTER, EARLIER, YEAR).contains(table)) {
            attended(table, Figures.groupLabel(group), people);
            add("sentence|" + table, people);
        }
        switch (table) {
            case QUARTER -> add("figure|Personas únicas", people);
            case YEAR -> add("caption|Personas únicas", people);
            default -> {
            }
        }
        compared(table, "Personas únicas", people);
        compared(table, Figures.groupLabel(group), people);
    }

    /// The same number stands in the comparison with the targets, and the percentage tells it.
    private void compared(String table, String line, Object part) {
        switch (table) {
            case QUARTER -> add("lines|" + line + "|Trimestre", part);
            case NEW -> add("lines|" + line + "|Personas nuevas", part);
            case YEAR -> {
                add("lines|" + line + "|Acumulado", part);
                add("lines|" + line + "|% de la meta", part);
            }
            default -> {
            }
        }
    }

    /// Who came again is among those who came before, unless she changed her group or says another gender since.
    private void returned() {
        Set<Object> earlier = people(first -> first.part().equals(EARLIER));
        if (earlier.isEmpty()) {
            return;
        }
        report.year().groups().forEach(group -> report.year().genders().forEach(gender -> {
            Returned returned = new Returned(group, gender);
            worlds.unknown(returned, report.quarter().people(group, gender).number()
                    - report.newPeople().people(group, gender).number());
            people(QUARTER, group, gender, returned);
            // Nobody is counted twice in the year, but each time she comes is a participation of it.
            attended(YEAR, Figures.groupLabel(group), returned);
            people(AGAIN, group, gender, returned);
            stayedAway(returned);
        }));
        worlds.atLeast(earlier, worlds.all(Returned.class::isInstance));
    }

    private void stayedAway(Returned again) {
        Set<Object> before = people(first -> first.part().equals(EARLIER) && first.group().equals(again.group())
                && first.gender().equals(again.gender()));
        long away = worlds.sum(before) - worlds.sum(Set.of(again));
        if (away >= 0) {
            StayedAway those = new StayedAway(again.group(), again.gender());
            worlds.unknown(those, away);
            worlds.equal(before, Set.of(again, those));
            people(NOT_AGAIN, again.group(), again.gender(), those);
        }
    }

    private void attended(String table, String group, Object attendances) {
        if (!group.isEmpty()) {
            add(table + "|" + group + "|Participaciones", attendances);
        }
        add(table + "|Total|Participaciones", attendances);
        add(switch (table) {
            case QUARTER -> "figure|Participaciones";
            case EARLIER -> "earlier|Total|Participaciones";
            default -> "caption|Participaciones";
        }, attendances);
        compared(table, "Participaciones", attendances);
    }

    /// Whoever was counted in a group of the table may have come in another one before; those have no line.
    private void again() {
        Map<Again, Long> again = new LinkedHashMap<>();
        direct().forEach(one -> {
            report.year().groups().forEach(group -> again.put(new Again(part(one.date()), group), 0L));
            again.put(new Again(part(one.date()), null), 0L);
        });
        attendances().forEach(one -> again.merge(new Again(part(one.date()), report.year().groups()
                .contains(said(one.group())) ? said(one.group()) : null), 1L, Long::sum));
        worlds.all(one -> one instanceof First || one instanceof Returned).forEach(one -> again.merge(
                one instanceof First first ? new Again(first.part(), first.group())
                        : new Again(QUARTER, ((Returned) one).group()), -worlds.sum(Set.of(one)), Long::sum));
        again.forEach((one, number) -> {
            worlds.unknown(one, number);
            for (String table : List.of(one.part(), YEAR)) {
                attended(table, one.group() == null ? "" : Figures.groupLabel(one.group()), one);
            }
        });
        List.of(QUARTER, EARLIER).forEach(part -> repeated(one -> came(one, part)
                || one instanceof Again some && some.part().equals(part), first -> first.part().equals(part),
                times(one -> !one.replica() && part(one.date()).equals(part))));
        repeated(one -> one instanceof First || one instanceof Returned || one instanceof Again, first -> true,
                times(one -> !one.replica()));
    }

    private void repeated(Predicate<Object> attendances, Predicate<First> counted, int times) {
        if (times > 1) {
            worlds.atLeast(worlds.all(attendances), people(counted), times);
        }
    }

    /// She knows the rule: to how many of these sessions everybody came at least who is counted by one of them.
    private int times(Predicate<TrainingFact> these) {
        List<TrainingFact> held = report.facts().sessions().stream().filter(one -> came(one) > 0).toList();
        return held.stream().filter(these).mapToInt(one -> one.needed() - (int) held.stream().filter(other ->
                other.training().equals(one.training()) && !these.test(other)).count()).min().stream()
                .map(least -> Math.max(1, least)).findFirst().orElse(1);
    }

    private void sessions() {
        Map<String, Set<Object>> inPart = new LinkedHashMap<>();
        Map<List<String>, Set<Object>> inPlace = new LinkedHashMap<>();
        for (TrainingFact one : report.facts().sessions()) {
            Came came = new Came(one.session());
            worlds.unknown(came, came(one));
            add("Capacitaciones|" + one.session() + "|Asistencias", came);
            if (!one.replica() && came(one) > 0) {
                String part = part(one.date());
                inPart.computeIfAbsent(part, none -> new LinkedHashSet<>()).add(came);
                inPlace.computeIfAbsent(List.of(place(one), part), none -> new LinkedHashSet<>()).add(came);
                if (one.needed() == 1) {
                    worlds.atLeast(worlds.all(who -> came(who, part)), Set.of(came));
                }
            }
        }
        inPlace.forEach((place, came) -> worlds.atLeast(came, people(first -> first.place().equals(place.getFirst())
                && first.part().equals(place.getLast())), times(one -> !one.replica()
                && place(one).equals(place.getFirst()) && part(one.date()).equals(place.getLast()))));
        inPart.forEach((part, came) -> worlds.equal(came, worlds.all(one ->
                came(one, part) || one instanceof Again again && again.part().equals(part))));
    }

    /// Whether these people came in that part of the year.
    private static boolean came(Object people, String part) {
        return people instanceof First first && first.part().equals(part)
                || people instanceof Returned && part.equals(QUARTER);
    }

    private Set<Object> people(Predicate<First> wanted) {
        return worlds.all(one -> one instanceof First first && wanted.test(first));
    }

    private void replications() {
        Set<Object> all = new LinkedHashSet<>();
        report.facts().sessions().stream().filter(TrainingFact::replica)
                .forEach(one -> all.add(new Came(one.session())));
        if (!all.isEmpty()) {
            Replicated people = new Replicated();
            worlds.unknown(people, report.replicated().people().number());
            add("replicated", people);
            add("lines|Personas en réplicas|Acumulado", people);
            worlds.atLeast(all, Set.of(people), times(TrainingFact::replica));
            report.facts().sessions().stream().filter(one -> one.replica() && one.needed() == 1)
                    .forEach(one -> worlds.atLeast(Set.of(people), Set.of(new Came(one.session()))));
        }
    }

    private void pairs() {
        for (Outcome one : report.inYear().evaluation().outcomes()) {
            Pairs pairs = new Pairs(part(one.begun()), hasPlaces ? one.training() : null);
            worlds.unknown(pairs, hasPlaces ? one.pairs().size() : report.inYear().evaluation().outcomes().stream()
                    .filter(other -> part(other.begun()).equals(pairs.part())).mapToInt(other -> other.pairs().size())
                    .sum());
            add("caption|Pares entrada–salida", pairs);
            compared(YEAR, "Pares entrada–salida", pairs);
            compared(pairs.part(), "Pares entrada–salida", pairs);
            add(pairs.part().equals(QUARTER) ? "figure|Pares entrada–salida" : "earlier|pairs", pairs);
            if (hasPlaces) {
                add("Evaluaciones|" + one.training() + "|Pares", pairs);
                Set<Object> came = new LinkedHashSet<>();
                report.facts().sessions().stream().filter(session -> session.training().equals(one.training()))
                        .forEach(session -> came.add(new Came(session.session())));
                worlds.atLeast(came, Set.of(pairs));
            }
        }
    }
}
