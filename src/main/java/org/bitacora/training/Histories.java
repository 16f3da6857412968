package org.bitacora.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.db.Reading;
import org.bitacora.record.Change;
import org.bitacora.record.Edit;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSessionKind;
import org.bitacora.training.store.TrainingStore;

/// Reads who changed what in a training and its sessions.
final class Histories {

    private Histories() {
    }

    /// Newest first.
    static List<TrainingEvent> of(Reading reading, UUID training) {
        Stream<RecordRef> sessions = TrainingStore.sessions(reading, training).stream()
                .map(TrainingSessionKind.KIND::ref);
        Map<TrainingEvent, Long> clocks = new LinkedHashMap<>();
        Stream.concat(Stream.of(TrainingKind.KIND.ref(training)), sessions).map(reading::history)
                .forEach(history -> collect(history, clocks));
        return clocks.entrySet().stream().sorted(Map.Entry.<TrainingEvent, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList();
    }

    private static void collect(List<Change> history, Map<TrainingEvent, Long> clocks) {
        List<TrainingEvent> events = of(history);
        for (int i = 0; i < events.size(); i++) {
            clocks.put(events.get(i), history.get(i).clock());
        }
    }

    private static List<TrainingEvent> of(List<Change> history) {
        Map<String, Value> now = new HashMap<>();
        List<TrainingEvent> events = new ArrayList<>();
        for (Change change : history) {
            List<TrainingEvent.Step> steps = new ArrayList<>();
            for (Edit edit : change.edits()) {
                Value before = now.put(edit.field(), edit.value());
                steps.add(new TrainingEvent.Step(edit.field(), before == null ? Value.NONE : before, edit.value()));
            }
            events.add(new TrainingEvent(change.record(), Instant.ofEpochMilli(change.wall()), change.stamp().author(),
                    events.isEmpty(), steps));
        }
        return events;
    }
}
