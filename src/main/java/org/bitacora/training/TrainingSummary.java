package org.bitacora.training;

import java.util.UUID;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingSchedule;

/// A training as a list shows it.
///
/// @param people how many attended, each counted once
public record TrainingSummary(Training training, TrainingSchedule schedule, int people) {

    public UUID id() {
        return training.id();
    }
}
