package org.bitacora.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.Outcome;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.report.model.cut.CutComparison;
import org.bitacora.report.model.cut.MovedRow;
import org.bitacora.report.store.LaterChanges;
import org.bitacora.report.store.LaterChanges.Touched;

/// Which of the records touched since a delivery moved a row: those it was counted from, the most telling first.
final class Causes {

    private final LaterChanges later;
    private final Map<UUID, Set<AttendanceFact>> byPerson = new HashMap<>();
    private final Map<UUID, Set<AttendanceFact>> bySession = new HashMap<>();
    private final Map<UUID, AttendanceFact> attendances = new HashMap<>();
    private final Map<UUID, Set<TrainingFact>> byTraining = new HashMap<>();
    private final Map<UUID, Set<TrainingFact>> byInstitution = new HashMap<>();
    private final Map<UUID, Set<Outcome.Pair>> pairs = new HashMap<>();
    private final Set<UUID> projects = new LinkedHashSet<>();

    Causes(LaterChanges later, CutComparison comparison) {
        this.later = later;
        Stream.of(comparison.now(), comparison.then()).forEach(this::enter);
    }

    private void enter(QuarterlyReport report) {
        report.projects().forEach(one -> projects.add(one.id()));
        report.facts().attendances().forEach(one -> {
            attendances.putIfAbsent(one.id(), one);
            put(byPerson, one.person(), one);
            put(bySession, one.session(), one);
        });
        report.facts().sessions().forEach(one -> {
            put(byTraining, one.training(), one);
            put(byInstitution, one.institution(), one);
        });
        report.inYear().evaluation().outcomes().stream().flatMap(one -> one.pairs().stream())
                .forEach(pair -> put(pairs, pair.entry(), pair));
    }

    private static <T> void put(Map<UUID, Set<T>> map, UUID key, T value) {
        map.computeIfAbsent(key, none -> new LinkedHashSet<>(2)).add(value);
    }

    private static <T> Stream<T> of(Map<UUID, Set<T>> map, UUID key) {
        return map.getOrDefault(key, Set.of()).stream();
    }

    List<Touched> of(MovedRow moved) {
        Map<UUID, Touched> found = new LinkedHashMap<>();
        Stream.of(moved.now(), moved.then()).filter(row -> row != null).flatMap(this::behind)
                .forEach(one -> found.putIfAbsent(one.record().id(), one));
        return List.copyOf(found.values());
    }

    private Stream<Touched> behind(FigureRow row) {
        UUID id = row.record().id();
        return switch (row.record().kind()) {
            case "person" -> person(id);
            case "attendance" -> Stream.concat(joins(row.person()), attendance(id));
            case "trainingSession" -> Stream.concat(session(id), training(row.opens().id()));
            case "training" -> wholeTraining(id);
            case "institution" -> each(later.about(id), joins(id),
                    of(byInstitution, id).flatMap(one -> wholeTraining(one.training())));
            case "answerSheet" -> each(sheet(id), of(pairs, id).flatMap(pair -> sheet(pair.exit())),
                    training(row.opens().id()));
            case "mesa" -> Stream.concat(later.about(id), later.referring(id, "mesaSession"));
            case "mesaSession" -> Stream.concat(later.about(id), later.referring(id, "presence", "mesaHeadCount"));
            default -> Stream.concat(later.about(id), wholeTraining(row.opens().id()));
        };
    }

    private static Stream<Touched> each(Stream<Touched> first, Stream<Touched> second, Stream<Touched> third) {
        return Stream.concat(Stream.concat(first, second), third);
    }

    private Stream<Touched> joins(UUID record) {
        return record == null ? Stream.empty() : later.referring(record, "joined");
    }

    /// Her own attendances of the period, those deleted since among them; then what became of where they were, and of
    /// how many sessions her trainings ask for.
    private Stream<Touched> person(UUID id) {
        return Stream.concat(each(joins(id), later.referring(id, "attendance", "presence"),
                of(byPerson, id).flatMap(one -> attendance(one.id()))), rules(id));
    }

    private Stream<Touched> rules(UUID person) {
        List<UUID> trainings = of(byPerson, person).map(AttendanceFact::training).distinct()
                .filter(one -> of(byTraining, one).map(TrainingFact::needed).distinct().count() > 1).toList();
        return trainings.isEmpty() ? Stream.empty() : Stream.concat(projects.stream().flatMap(later::about),
                trainings.stream().flatMap(one -> of(byTraining, one)).flatMap(one -> session(one.session())));
    }

    private Stream<Touched> attendance(UUID id) {
        AttendanceFact fact = attendances.get(id);
        return fact == null ? later.about(id) : each(later.about(id), later.about(fact.session()),
                training(fact.training()));
    }

    private Stream<Touched> session(UUID id) {
        return each(later.about(id), later.referring(id, "attendance", "headCount"),
                of(bySession, id).flatMap(one -> later.about(one.id())));
    }

    private Stream<Touched> training(UUID id) {
        return Stream.concat(later.about(id), joins(id));
    }

    private Stream<Touched> wholeTraining(UUID id) {
        return each(training(id), later.referring(id, "trainingSession"),
                of(byTraining, id).flatMap(one -> session(one.session())));
    }

    private Stream<Touched> sheet(UUID id) {
        return Stream.concat(later.about(id), later.referring(id, "sheetPairing"));
    }
}
