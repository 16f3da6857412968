package org.bitacora.report.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;

/// Finds the rows behind the figures of some facts, by another way than that by which they are counted.
final class FigureRows {

    private final Facts facts;

    FigureRows(Facts facts) {
        this.facts = facts;
    }

    /// One row per person, as she was the first time by which she counts.
    List<FigureRow> people(Predicate<AttendanceFact> wanted) {
        Set<UUID> seen = new HashSet<>();
        return facts.attendances().stream().filter(AttendanceFact::trained).sorted(AttendanceFact.BY_TIME)
                .filter(one -> seen.add(one.person())).filter(wanted).map(FigureRows::person).toList();
    }

    /// One row per person who came and did not come to enough sessions of any training.
    List<FigureRow> untrained() {
        Map<UUID, AttendanceFact> without = new LinkedHashMap<>();
        facts.attendances().stream().sorted(AttendanceFact.BY_TIME)
                .forEach(one -> without.putIfAbsent(one.person(), one));
        facts.attendances().stream().filter(AttendanceFact::trained).map(AttendanceFact::person)
                .forEach(without::remove);
        return without.values().stream().map(FigureRows::person).toList();
    }

    /// One row per person who came to one of these sessions and counts.
    List<FigureRow> peopleAt(Set<UUID> sessions) {
        Map<UUID, AttendanceFact> first = new LinkedHashMap<>();
        facts.attendances().stream().filter(one -> one.trained() && sessions.contains(one.session()))
                .sorted(AttendanceFact.BY_TIME)
                .forEach(one -> first.putIfAbsent(one.person(), one));
        return first.values().stream().map(FigureRows::person).toList();
    }

    List<FigureRow> attendances(Predicate<AttendanceFact> wanted) {
        return facts.attendances().stream().filter(wanted).sorted(AttendanceFact.BY_TIME)
                .map(one -> new FigureRow(new RecordRef("attendance", one.id()), new RecordRef("training",
                        one.training()), one.person(), one.date(), who(one))).toList();
    }

    /// A row per group and gender of a session, which stands for as many people as were counted.
    List<FigureRow> headCounts() {
        return facts.headCounts().stream().map(one -> new FigureRow(new RecordRef("headCount", one.id()),
                new RecordRef("training", one.training()), null, one.date(), joined(Texts.count("report.row.headCount",
                        one.number()), Figures.groupLabel(PeopleTable.said(one.group())),
                        Figures.genderLabel(PeopleTable.said(one.gender())), one.name()), one.number())).toList();
    }

    List<FigureRow> sessions(Collection<TrainingFact> sessions) {
        return sessions.stream().map(one -> new FigureRow(new RecordRef("trainingSession", one.session()),
                training(one), null, one.date(), nameAndPlace(one))).toList();
    }

    List<FigureRow> trainings() {
        return firstOf(TrainingFact::training, one -> FigureRow.of(training(one), one.date(), nameAndPlace(one)));
    }

    List<FigureRow> institutions(Predicate<String> type) {
        return firstOf(one -> type.test(one.institutionType()) ? one.institution() : null, one -> FigureRow.of(
                new RecordRef("institution", one.institution()), one.date(), one.institutionName()));
    }

    /// Municipalities are no records: each is shown by the first training held there.
    List<FigureRow> municipalities() {
        return firstOf(TrainingFact::municipality, one -> FigureRow.of(training(one), one.date(),
                Territories.label(one.municipality())));
    }

    /// A row for each different thing that the sessions held have, in the order of their dates.
    private <T> List<FigureRow> firstOf(Function<TrainingFact, T> thing, Function<TrainingFact, FigureRow> row) {
        Set<T> seen = new HashSet<>();
        return facts.held().stream().filter(one -> thing.apply(one) != null && seen.add(thing.apply(one))).map(row)
                .toList();
    }

    private static RecordRef training(TrainingFact one) {
        return new RecordRef("training", one.training());
    }

    private static String nameAndPlace(TrainingFact one) {
        return joined(one.name(), one.institutionName());
    }

    static FigureRow person(AttendanceFact one) {
        return FigureRow.person(one.person(), one.date(), who(one));
    }

    /// "Comunidad · Mujer · Líder migrante".
    private static String who(AttendanceFact one) {
        return joined(Figures.groupLabel(PeopleTable.said(one.group())),
                Figures.genderLabel(PeopleTable.said(one.gender())),
                DirectoryCatalogues.OCCUPATIONS.label(one.occupation()));
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
