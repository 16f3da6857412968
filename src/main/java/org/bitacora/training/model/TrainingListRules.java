package org.bitacora.training.model;

import java.util.List;
import org.bitacora.directory.model.ListRule;

/// What may be changed in the lists of trainings.
public final class TrainingListRules {

    public static final List<ListRule> ALL = List.of(
            ListRule.open(TrainingCatalogues.TOPICS),
            ListRule.open(TrainingCatalogues.TYPES),
            ListRule.open(TrainingCatalogues.SESSION_CAUSES),
            ListRule.open(TrainingCatalogues.INCIDENT_TYPES),
            ListRule.open(TrainingCatalogues.INCIDENT_EFFECTS),
            ListRule.dates(TrainingCatalogues.MODALITIES),
            ListRule.fixed(TrainingCatalogues.SESSION_STATES),
            ListRule.fixed(TrainingCatalogues.CHANNELS));

    private TrainingListRules() {
    }
}
