package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the strategy is told by, beside its people: the institutions it set out to reach (A22), what went otherwise in
/// sessions (B17), what stood in the way (B10). Holds none of the words that somebody wrote, which may be about
/// persons.
///
/// @param targets each institution once, also where several projects set out to reach it
public record StrategyFacts(List<TargetPlace> targets, List<Incident> incidents, List<Barrier> barriers) {

    public static final StrategyFacts NONE = new StrategyFacts(List.of(), List.of(), List.of());

    /// @param institution stands for all records of the same institution
    public record TargetPlace(UUID institution, String name, String municipality) {
    }

    /// @param date of its session, or null
    /// @param type a code of `incident_types.csv`, or null
    /// @param effect a code of `incident_effects.csv`, or null
    public record Incident(UUID id, UUID training, String name, LocalDate date, String type, String effect) {
    }

    /// @param institution stands for all records of the same institution; may be null
    /// @param date when it was met, or null
    /// @param type a code of `barrier_types.csv`, or null
    /// @param state a code of `barrier_states.csv`, or null while it stands
    public record Barrier(UUID id, UUID institution, String name, LocalDate date, String type, String state) {
    }

    public StrategyFacts {
        targets = List.copyOf(targets);
        incidents = List.copyOf(incidents);
        barriers = List.copyOf(barriers);
    }

    /// What happened in a period; the institutions to reach have no days.
    public StrategyFacts in(Period period) {
        return new StrategyFacts(targets, incidents.stream().filter(one -> period.contains(one.date())).toList(),
                barriers.stream().filter(one -> period.contains(one.date())).toList());
    }

    public boolean isEmpty() {
        return targets.isEmpty() && incidents.isEmpty() && barriers.isEmpty();
    }
}
