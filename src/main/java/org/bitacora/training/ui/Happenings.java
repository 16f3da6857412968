package org.bitacora.training.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.db.Changes;
import org.bitacora.directory.model.BarrierKind;
import org.bitacora.fx.Subscriptions;
import org.bitacora.training.model.IncidentKind;

/// What went otherwise in the sessions of a training, and the barriers met in it. Nothing is shown until the training
/// is saved.
final class Happenings {

    private final TrainingDesk desk;
    private final UUID training;
    private final VBox barriers = new VBox();
    private final Map<UUID, IncidentsPart> incidents = new HashMap<>();
    private Optional<TrainingBarriersPart> met = Optional.empty();

    Happenings(TrainingDesk desk, UUID training) {
        this.desk = desk;
        this.training = training;
    }

    /// The training is there.
    ///
    /// @param institution the id of that in which it takes place
    void begin(StringProperty institution, Subscriptions bag) {
        if (met.isEmpty()) {
            TrainingBarriersPart part = new TrainingBarriersPart(desk, training, institution);
            met = Optional.of(part);
            barriers.getChildren().setAll(part);
            desk.follow(bag, this::heard);
        }
    }

    private void heard(Changes changes) {
        if (changes.touches(IncidentKind.KIND.name())) {
            incidents.values().forEach(IncidentsPart::readAgain);
        }
        if (changes.touches(BarrierKind.KIND.name())) {
            met.ifPresent(TrainingBarriersPart::readAgain);
        }
    }

    void leave() {
        incidents.values().forEach(IncidentsPart::leave);
        met.ifPresent(TrainingBarriersPart::leave);
    }

    /// The barriers, or an empty place for them.
    Node barriers() {
        return barriers;
    }

    Node incidents(UUID session) {
        return met.isEmpty() ? new VBox() : incidents.computeIfAbsent(session, id -> new IncidentsPart(desk, id));
    }
}
