package org.bitacora.report.model;

import java.util.ArrayList;
import java.util.Comparator;
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
import java.util.stream.Collectors;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaCatalogues;
import org.bitacora.record.RecordRef;

/// The figures of the mesas in one period, family by family: the technical, the intersectoral, the networks (A24, A29,
/// A39, X02). There is deliberately none over two families, whose people may be the same.
public final class MesaFigures {

    private final MesaFacts facts;
    private final Map<String, Map<UUID, String>> people;

    /// @param facts of this period
    public MesaFigures(MesaFacts facts) {
        this.facts = facts;
        people = new HashMap<>();
        facts.attendees().stream().sorted(Comparator.comparing(MesaFacts.Attendee::date)).forEach(one -> people
                .computeIfAbsent(one.family(), none -> new HashMap<>())
                .putIfAbsent(one.person(), PeopleTable.said(one.kind())));
    }

    /// The families that held sessions, in the order of their list.
    public List<String> families() {
        Set<String> there = facts.sessions().stream().map(MesaFacts.Session::family).collect(Collectors.toSet());
        Set<String> families = new LinkedHashSet<>(MesaCatalogues.TYPES.codes());
        families.retainAll(there);
        families.addAll(new TreeSet<>(there));
        return List.copyOf(families);
    }

    public static String familyLabel(String family) {
        return MesaCatalogues.TYPES.label(family);
    }

    /// "Sin tipo de participante" for "".
    public static String kindLabel(String kind) {
        return kind.isEmpty() ? Texts.get("report.mesa.noKind") : MesaCatalogues.PARTICIPANT_KINDS.label(kind);
    }

    public boolean isEmpty() {
        return facts.sessions().isEmpty();
    }

    /// The sessions themselves, by date, for the list.
    public List<MesaFacts.Session> sessionList() {
        return facts.sessions();
    }

    /// Mesas that held a session.
    public Figure mesas(String family) {
        long number = sessionsOf(family).stream().map(MesaFacts.Session::mesa).distinct().count();
        return Figure.of("report.figure.mesas", number, () -> {
            Set<UUID> seen = new HashSet<>();
            return facts.sessions().stream().filter(one -> is(one.family(), family) && seen.add(one.mesa()))
                    .map(one -> FigureRow.of(new RecordRef("mesa", one.mesa()), one.date(), one.name())).toList();
        }, familyLabel(family));
    }

    public Figure sessions(String family) {
        return Figure.of("report.figure.mesaSessions", sessionsOf(family).size(), () -> facts.sessions().stream()
                .filter(one -> is(one.family(), family)).map(one -> FigureRow.of(new RecordRef("mesaSession", one.id()),
                        one.date(), FigureRows.joined(MesaCatalogues.SESSION_TYPES.label(one.type()), one.name())))
                .toList(), familyLabel(family));
    }

    private List<MesaFacts.Session> sessionsOf(String family) {
        return facts.sessions().stream().filter(one -> is(one.family(), family)).toList();
    }

    /// Different people by name.
    public Figure people(String family) {
        return Figure.of("report.figure.mesaPeople", people.getOrDefault(family, Map.of()).size(),
                () -> rows(family, kind -> true), familyLabel(family));
    }

    /// The same as the kind of participant that each was the first time, so that the kinds add up to all of a family.
    public Figure people(String family, String kind) {
        long number = people.getOrDefault(family, Map.of()).values().stream().filter(kind::equals).count();
        return Figure.of("report.figure.mesaPeopleOf", number, () -> rows(family, kind::equals), familyLabel(family),
                kindLabel(kind));
    }

    private List<FigureRow> rows(String family, Predicate<String> wanted) {
        Map<UUID, MesaFacts.Attendee> first = new LinkedHashMap<>();
        facts.attendees().stream().filter(one -> is(one.family(), family))
                .sorted(Comparator.comparing(MesaFacts.Attendee::date))
                .forEach(one -> first.putIfAbsent(one.person(), one));
        return first.values().stream().filter(one -> wanted.test(PeopleTable.said(one.kind())))
                .map(one -> FigureRow.person(one.person(), one.date(), kindLabel(PeopleTable.said(one.kind()))))
                .toList();
    }

    /// People counted without names: apart, never inside different people.
    public Figure headCount(String family) {
        return counted("report.figure.mesaHeadCount", facts.counted().stream()
                .filter(one -> is(one.family(), family)).toList(), familyLabel(family));
    }

    public Figure headCount(String family, String kind) {
        return counted("report.figure.mesaHeadCountOf", facts.counted().stream().filter(one -> is(one.family(), family)
                && PeopleTable.said(one.kind()).equals(kind)).toList(), familyLabel(family), kindLabel(kind));
    }

    private static Figure counted(String key, List<MesaFacts.Counted> all, Object... args) {
        return Figure.of(key, all.stream().mapToLong(MesaFacts.Counted::number).sum(), () -> all.stream()
                .map(one -> new FigureRow(new RecordRef("mesaHeadCount", one.id()),
                        new RecordRef("mesaSession", one.session()), null, one.date(), FigureRows.joined(
                        Texts.count("report.row.headCount", one.number()), kindLabel(PeopleTable.said(one.kind())),
                        one.name()), one.number())).toList(), args);
    }

    /// The kinds of participants that a family had, by name or counted, in the order of their list; "" for none said.
    public List<String> kinds(String family) {
        Set<String> there = new HashSet<>(people.getOrDefault(family, Map.of()).values());
        facts.counted().stream().filter(one -> is(one.family(), family))
                .forEach(one -> there.add(PeopleTable.said(one.kind())));
        Set<String> kinds = new LinkedHashSet<>(MesaCatalogues.PARTICIPANT_KINDS.codes());
        kinds.retainAll(there);
        kinds.addAll(new TreeSet<>(there));
        return List.copyOf(kinds);
    }

    private static boolean is(String one, String family) {
        return Objects.equals(one, family);
    }

    /// All of them, for the test that opens each onto its rows.
    public List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        for (String family : families()) {
            all.addAll(List.of(mesas(family), sessions(family), people(family), headCount(family)));
            kinds(family).forEach(kind -> all.addAll(List.of(people(family, kind), headCount(family, kind))));
        }
        return all;
    }
}
