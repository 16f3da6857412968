package org.bitacora.training;

import java.util.List;
import java.util.UUID;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingSchedule;

/// A training as a list shows it.
///
/// @param schedule the sessions of all its records
/// @param people how many attended, each counted once
/// @param others the records that somebody joined with it, none for nearly all
public record TrainingSummary(Training training, TrainingSchedule schedule, int people, List<Training> others) {

    public TrainingSummary {
        others = List.copyOf(others);
    }

    /// One that was recorded once.
    public TrainingSummary(Training training, TrainingSchedule schedule, int people) {
        this(training, schedule, people, List.of());
    }

    public UUID id() {
        return training.id();
    }
}
