package org.bitacora.training;

import java.time.Instant;
import java.util.List;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;

/// One save in the history of a training or of one of its sessions.
///
/// @param created whether the record begins with it
public record TrainingEvent(RecordRef record, Instant at, String author, boolean created, List<Step> steps) {

    /// What one field said before and after.
    public record Step(String field, Value before, Value after) {
    }

    public TrainingEvent {
        steps = List.copyOf(steps);
    }
}
