package org.bitacora.training.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// A training: what is taught, to whom and where; its sessions say when. `institution` is the host, `channel` tells the
/// direct ones from replications, which name the training they come from and the person who passes it on (A38).
public record Training(UUID id, UUID project, String name, String type, String modality, Set<String> topics,
        UUID institution, String municipality, String place, String channel, UUID parentTraining, UUID questionnaire,
        String objective, String targetPopulation, String notes, UUID replicator,
        String locality) {

    public Training {
        topics = topics == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(topics));
    }

    /// A training of which only the id is decided.
    public static Training blank(UUID id) {
        return new Training(id, null, null, null, null, Set.of(), null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /// The same training in another project, with another questionnaire.
    public Training within(UUID otherProject, UUID otherQuestionnaire) {
        return new Training(id, otherProject, name, type, modality, topics, institution, municipality, place, channel,
                parentTraining, otherQuestionnaire, objective, targetPopulation, notes, replicator, locality);
    }
}
