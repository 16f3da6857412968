package org.bitacora.report.model.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.PeopleTable;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainingFact;

/// What the sheets by municipality and by session add: who came first where, and how many came to each session.
final class PlaceLedger {

    /// Of the sessions of a place that may be shown, the smallest so many may be hidden to protect others; the rest
    /// stay, so that a thousand sessions cost no more than ten.
    private static final int CANDIDATES = 4;

    /// A place and a part of the year; a person is counted in one of them.
    private record Corner(String place, Span span) {
    }

    private final QuarterlyReport report;
    private final Ledger ledger;
    private final Figures year;
    private final Map<UUID, TrainingFact> sessions = new LinkedHashMap<>();
    private final Map<UUID, Long> attended = new HashMap<>();
    private final Repeats repeats;
    /// Direct sessions with somebody on the list.
    private final Map<Corner, List<UUID>> corners = new LinkedHashMap<>();
    private final Map<Corner, PeopleTable> people = new HashMap<>();

    PlaceLedger(QuarterlyReport report, Ledger ledger) {
        this.report = report;
        this.ledger = ledger;
        year = report.year();
        repeats = new Repeats(report);
        report.facts().sessions().forEach(one -> sessions.put(one.session(), one));
        report.facts().attendances().forEach(one -> attended.merge(one.session(), 1L, Long::sum));
        Map<Corner, List<AttendanceFact>> counted = new HashMap<>();
        sessions.values().stream().filter(one -> !one.replica() && attended.containsKey(one.session()))
                .forEach(one -> corners.computeIfAbsent(corner(one), none -> new ArrayList<>()).add(one.session()));
        PeopleTable.counted(report.facts().direct(report.inYear().period()).attendances()).forEach(one ->
                counted.computeIfAbsent(corner(sessions.get(one.session())), none -> new ArrayList<>()).add(one));
        counted.forEach((corner, here) -> people.put(corner, PeopleTable.of(here)));
    }

    private Corner corner(TrainingFact session) {
        return new Corner(Objects.requireNonNullElse(session.municipality(), ""),
                ReportLedger.part(report, session.date()));
    }

    void enter() {
        candidates();
        Map<String, List<Corner>> places = new TreeMap<>();
        corners.keySet().forEach(corner -> places.computeIfAbsent(corner.place(), none -> new ArrayList<>())
                .add(corner));
        places.forEach(this::place);
        year.groups().forEach(group -> year.genders().forEach(gender -> ReportLedger.parts(report).forEach(span ->
                ledger.sum(new Count.People(ReportLedger.firstIn(span), group, gender), corners.keySet().stream()
                        .filter(corner -> corner.span() == span)
                        .map(corner -> atom(corner, places.get(corner.place()).size() == 1, group, gender))
                        .toList()))));
        corners.forEach((corner, held) -> sessions(corner, held, places.get(corner.place()).size() == 1));
        participations();
        replications();
    }

    /// One line of the sheet by municipality.
    private void place(String place, List<Corner> parts) {
        List<Count> line = new ArrayList<>();
        for (String group : year.groups()) {
            for (String gender : year.genders()) {
                Count cell = new Count.AtPlace(place, group, gender);
                long number = parts.stream().mapToLong(part -> number(part, group, gender)).sum();
                // Where a whole group is too small, its empty places would say where it is not (requirements G3).
                if (ledger.isSmall(year.people(group, gender).number())) {
                    ledger.protect(cell, number);
                } else {
                    ledger.show(cell, number);
                }
                line.add(cell);
                if (parts.size() > 1) {
                    parts.forEach(part -> ledger.suppose(atom(part, false, group, gender),
                            number(part, group, gender)));
                    ledger.sum(cell, parts.stream().map(part -> atom(part, false, group, gender)).toList());
                }
            }
        }
        Count all = new Count.AtPlace(place, null, null);
        long number = line.stream().mapToLong(ledger::value).sum();
        ledger.show(all, number);
        ledger.sum(all, line);
    }

    /// The people of a cell who came first there in that part of the year; the cell itself if it has one part only.
    private static Count atom(Corner corner, boolean isWhole, String group, String gender) {
        return isWhole ? new Count.AtPlace(corner.place(), group, gender)
                : new Count.Rest("firstHere", List.of(corner.place(), group, gender), corner.span());
    }

    private long number(Corner corner, String group, String gender) {
        return people.getOrDefault(corner, new PeopleTable(Map.of())).count(group, gender);
    }

    private void candidates() {
        corners.values().forEach(this::candidates);
        candidates(replicas());
        sessions.values().stream().filter(this::isFine).forEach(one -> ledger.withhold(
                new Count.Attendances(one.session()), attended.getOrDefault(one.session(), 0L)));
    }

    /// Where not everybody who came counts, the attendances of each session would tell of those who do not.
    private boolean isFine(TrainingFact session) {
        return session.needed() > 1;
    }

    private void candidates(List<UUID> held) {
        List<UUID> bySize = held.stream().filter(one -> !isFine(sessions.get(one)))
                .sorted(Comparator.comparing(attended::get)).toList();
        long small = bySize.stream().filter(one -> ledger.isSmall(attended.get(one))).count();
        bySize.stream().limit(small + CANDIDATES).forEach(one -> ledger.show(new Count.Attendances(one),
                attended.get(one)));
    }

    private List<UUID> replicas() {
        return sessions.values().stream().filter(one -> one.replica() && attended.containsKey(one.session()))
                .map(TrainingFact::session).toList();
    }

    private List<Count> entered(List<UUID> held) {
        return held.stream().<Count>map(Count.Attendances::new).filter(ledger::has).toList();
    }

    private long attendances(List<UUID> held) {
        return held.stream().mapToLong(attended::get).sum();
    }

    /// Those counted here came to sessions here; nobody comes twice to one session, so none is larger than all people.
    private void sessions(Corner corner, List<UUID> held, boolean isWhole) {
        List<Count> atoms = new ArrayList<>();
        year.groups().forEach(group -> year.genders().forEach(gender ->
                atoms.add(atom(corner, isWhole, group, gender))));
        long people = atoms.stream().mapToLong(ledger::value).sum();
        Count all = new Count.Rest("attendances", corner.place(), corner.span());
        ledger.suppose(all, attendances(held));
        ledger.sum(all, entered(held));
        ledger.atMost(all, atoms, new Count.Rest("cameAgainHere", corner.place(), corner.span()),
                attendances(held) - people);
        int least = repeats.least(one -> !one.replica() && corner(one).equals(corner));
        if (least > 1) {
            Count counted = new Count.Rest("countedHere", corner.place(), corner.span());
            ledger.suppose(counted, people);
            ledger.sum(counted, atoms);
            ledger.atMostTimes(least, counted, all, corner.span());
        }
        held.forEach(one -> bounded(one, new Count.People(corner.span(), null, null)));
    }

    /// Only where it may ever matter, and where everybody who came counts.
    private void bounded(UUID session, Count people) {
        Count here = new Count.Attendances(session);
        if (!isFine(sessions.get(session)) && ledger.has(here)
                && ledger.value(people) - attended.get(session) < 4L * ledger.threshold()) {
            ledger.atMost(people, List.of(here), new Count.Rest("absent", session, null));
        }
    }

    private void participations() {
        for (Span span : ReportLedger.parts(report)) {
            ledger.sum(new Count.Participations(span, null), corners.keySet().stream()
                    .filter(corner -> corner.span() == span)
                    .map(corner -> new Count.Rest("attendances", corner.place(), span)).toList());
        }
    }

    private void replications() {
        List<UUID> held = replicas();
        if (!held.isEmpty()) {
            Count all = new Count.Rest("replicaAttendances", null, Span.YEAR);
            ledger.suppose(all, attendances(held));
            ledger.sum(all, entered(held));
            ledger.atMostTimes(repeats.least(TrainingFact::replica), new Count.Replicated(), all, Span.YEAR);
            held.forEach(one -> bounded(one, new Count.Replicated()));
        }
    }
}
