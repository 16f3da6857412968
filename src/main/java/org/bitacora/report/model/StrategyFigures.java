package org.bitacora.report.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.Catalogue;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Territories;
import org.bitacora.i18n.Texts;
import org.bitacora.record.RecordRef;
import org.bitacora.training.model.TrainingCatalogues;

/// How far the strategy is in one period: institutions to reach that hosted a direct session held, incidents and
/// barriers by type. Counts of institutions and events, never of persons.
public final class StrategyFigures {

    private final StrategyFacts strategy;
    private final List<TrainingFact> held;
    private final Set<UUID> hosts;

    /// @param strategy of this period
    /// @param facts direct ones of this period
    public StrategyFigures(StrategyFacts strategy, Facts facts) {
        this.strategy = strategy;
        held = facts.held();
        hosts = held.stream().map(TrainingFact::institution).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public boolean isEmpty() {
        return strategy.isEmpty();
    }

    /// How many there are to reach.
    public int targets() {
        return strategy.targets().size();
    }

    public Figure reached() {
        return places("report.figure.reached", true);
    }

    public Figure notReached() {
        return places("report.figure.notReached", false);
    }

    /// "18 de 21".
    public String coverage() {
        return Texts.get("report.strategy.coverage", reached().number(), targets());
    }

    private Figure places(String key, boolean reached) {
        Set<UUID> wanted = strategy.targets().stream().map(StrategyFacts.TargetPlace::institution)
                .collect(Collectors.toCollection(HashSet::new));
        int all = wanted.size();
        wanted.retainAll(hosts);
        return Figure.of(key, reached ? wanted.size() : all - wanted.size(), () -> byName()
                .filter(one -> first(one).isPresent() == reached).map(this::row).toList());
    }

    /// The institutions to reach as people look for them.
    public Stream<StrategyFacts.TargetPlace> byName() {
        return strategy.targets().stream().sorted(Comparator.comparing(one -> TextForm.folded(one.name())));
    }

    /// The first session held there in the period.
    public Optional<TrainingFact> first(StrategyFacts.TargetPlace place) {
        return held.stream().filter(one -> place.institution().equals(one.institution()))
                .min(Comparator.comparing(TrainingFact::date));
    }

    private FigureRow row(StrategyFacts.TargetPlace one) {
        return FigureRow.of(new RecordRef("institution", one.institution()), first(one).map(TrainingFact::date)
                .orElse(null), FigureRows.joined(one.name(), Territories.label(one.municipality())));
    }

    public Figure incidents() {
        return incidents("report.figure.incidents", strategy.incidents());
    }

    public Figure incidents(String type) {
        return incidents("report.figure.incidentsOf", strategy.incidents().stream()
                .filter(one -> type.equals(PeopleTable.said(one.type()))).toList(), incidentType(type));
    }

    private static Figure incidents(String key, List<StrategyFacts.Incident> all, Object... args) {
        return Figure.of(key, all.size(), () -> all.stream().map(StrategyFigures::row).toList(), args);
    }

    private static FigureRow row(StrategyFacts.Incident one) {
        return new FigureRow(new RecordRef("incident", one.id()), new RecordRef("training", one.training()), null,
                one.date(), FigureRows.joined(incidentType(PeopleTable.said(one.type())),
                        TrainingCatalogues.INCIDENT_EFFECTS.label(one.effect()), one.name()));
    }

    /// The types that occur, in the order of their list; "" where none was said.
    public List<String> incidentTypes() {
        return types(TrainingCatalogues.INCIDENT_TYPES, strategy.incidents().stream()
                .map(StrategyFacts.Incident::type).toList());
    }

    public static String incidentType(String type) {
        return type.isEmpty() ? Texts.get("report.noType") : TrainingCatalogues.INCIDENT_TYPES.label(type);
    }

    public Figure barriers() {
        return barriers("report.figure.barriers", strategy.barriers());
    }

    public Figure barriers(String type) {
        return barriers("report.figure.barriersOf", strategy.barriers().stream()
                .filter(one -> type.equals(PeopleTable.said(one.type()))).toList(), barrierType(type));
    }

    private static Figure barriers(String key, List<StrategyFacts.Barrier> all, Object... args) {
        return Figure.of(key, all.size(), () -> all.stream().map(StrategyFigures::row).toList(), args);
    }

    private static FigureRow row(StrategyFacts.Barrier one) {
        RecordRef record = new RecordRef("barrier", one.id());
        return new FigureRow(record, one.institution() == null ? record
                : new RecordRef("institution", one.institution()), null, one.date(), FigureRows.joined(
                barrierType(PeopleTable.said(one.type())), DirectoryCatalogues.BARRIER_STATES.label(one.state()),
                one.name()));
    }

    public List<String> barrierTypes() {
        return types(DirectoryCatalogues.BARRIER_TYPES, strategy.barriers().stream()
                .map(StrategyFacts.Barrier::type).toList());
    }

    public static String barrierType(String type) {
        return type.isEmpty() ? Texts.get("report.noType") : DirectoryCatalogues.BARRIER_TYPES.label(type);
    }

    private static List<String> types(Catalogue list, Collection<String> said) {
        Set<String> there = said.stream().map(PeopleTable::said).collect(Collectors.toSet());
        Set<String> types = new LinkedHashSet<>(list.codes());
        types.retainAll(there);
        types.addAll(new TreeSet<>(there));
        return List.copyOf(types);
    }

    /// The incidents themselves, by date, for the lists of the team.
    public List<StrategyFacts.Incident> incidentList() {
        return strategy.incidents();
    }

    public List<StrategyFacts.Barrier> barrierList() {
        return strategy.barriers();
    }

    /// All of them, for the test that opens each onto its rows.
    public List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        if (targets() > 0) {
            all.addAll(List.of(reached(), notReached()));
        }
        incidentTypes().forEach(type -> all.add(incidents(type)));
        barrierTypes().forEach(type -> all.add(barriers(type)));
        return all;
    }
}
