package org.bitacora.evaluation.model;

import org.bitacora.directory.model.Catalogue;

/// The lists of evaluations, read once from their files.
public final class EvaluationCatalogues {

    public static final Catalogue MOMENTS = load("moments");
    public static final Catalogue ITEM_TYPES = load("item_types");
    /// Proposals: an item may name a construct of its own, which is then shown as it is written (X05).
    public static final Catalogue CONSTRUCTS = load("constructs");

    private EvaluationCatalogues() {
    }

    private static Catalogue load(String name) {
        return Catalogue.load(EvaluationCatalogues.class, name + ".csv");
    }
}
