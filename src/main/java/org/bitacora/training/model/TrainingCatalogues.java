package org.bitacora.training.model;

import org.bitacora.directory.model.Catalogue;

/// The lists of trainings, read once from their files.
public final class TrainingCatalogues {

    public static final Catalogue TYPES = load("training_types");
    public static final Catalogue MODALITIES = load("modalities");
    public static final Catalogue TOPICS = load("topics");
    public static final Catalogue SESSION_STATES = load("session_states");
    /// Proposals for the free text that says why a session was moved or called off (A18, B17).
    public static final Catalogue SESSION_CAUSES = load("session_causes");
    /// What went otherwise than planned in a session, and what followed from it (B17).
    public static final Catalogue INCIDENT_TYPES = load("incident_types");
    public static final Catalogue INCIDENT_EFFECTS = load("incident_effects");
    public static final Catalogue CHANNELS = load("channels");

    private TrainingCatalogues() {
    }

    private static Catalogue load(String name) {
        return Catalogue.load(TrainingCatalogues.class, name + ".csv");
    }
}
