package org.bitacora.evaluation.model;

import java.util.List;
import org.bitacora.directory.model.ListRule;

/// What may be changed in the lists of evaluations.
public final class EvaluationListRules {

    public static final List<ListRule> ALL = List.of(
            ListRule.open(EvaluationCatalogues.CONSTRUCTS),
            ListRule.fixed(EvaluationCatalogues.ITEM_TYPES),
            ListRule.fixed(EvaluationCatalogues.MOMENTS));

    private EvaluationListRules() {
    }
}
