package org.bitacora.commitment.model;

import java.util.List;
import org.bitacora.directory.model.ListRule;

/// What may be changed in the lists of commitments.
public final class CommitmentListRules {

    public static final List<ListRule> ALL = List.of(
            ListRule.open(CommitmentCatalogues.LEVELS),
            ListRule.fixed(CommitmentCatalogues.STATES));

    private CommitmentListRules() {
    }
}
