package org.bitacora.commitment.model;

import org.bitacora.directory.model.Catalogue;

/// The lists of commitments (`domain.md` §7.1), read once from their files.
public final class CommitmentCatalogues {

    public static final Catalogue STATES = load("commitment_states");
    public static final Catalogue LEVELS = load("commitment_levels");

    private CommitmentCatalogues() {
    }

    private static Catalogue load(String name) {
        return Catalogue.load(CommitmentCatalogues.class, name + ".csv");
    }
}
