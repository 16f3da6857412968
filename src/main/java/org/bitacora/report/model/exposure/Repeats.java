package org.bitacora.report.model.exposure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.bitacora.report.model.AttendanceFact;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.TrainingFact;

/// How many times at least everybody came who is counted, where a project asks for more than one session. A reader
/// knows the rule and how many sessions were held, so she knows that people are at most so many times fewer than
/// attendances.
final class Repeats {

    private final LocalDate first;
    private final Set<UUID> attended = new HashSet<>();
    private final Map<UUID, Set<TrainingFact>> byTraining = new HashMap<>();

    Repeats(QuarterlyReport report) {
        first = report.inYear().period().from();
        report.facts().attendances().stream().map(AttendanceFact::session).forEach(attended::add);
        report.facts().sessions().stream().filter(one -> attended.contains(one.session())).forEach(one ->
                byTraining.computeIfAbsent(one.training(), none -> new HashSet<>()).add(one));
    }

    /// Among the trainings with an attended session of these. Of a training that has sessions elsewhere somebody may
    /// have come to all of those.
    int least(Predicate<TrainingFact> sessions) {
        return byTraining.values().stream().filter(all -> all.stream().anyMatch(sessions))
                .mapToInt(all -> needed(List.copyOf(all), sessions)).min().orElse(1);
    }

    private int needed(List<TrainingFact> all, Predicate<TrainingFact> sessions) {
        TrainingFact one = all.getFirst();
        boolean isKnown = one.begun() != null && !one.begun().isBefore(first);
        int elsewhere = (int) all.stream().filter(sessions.negate()).count();
        return isKnown ? Math.max(1, one.needed() - elsewhere) : 1;
    }
}
