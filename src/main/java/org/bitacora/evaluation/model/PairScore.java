package org.bitacora.evaluation.model;

import java.util.Collection;
import java.util.List;

/// The score of one participant at the entry and at the exit, in whole items.
public record PairScore(int entry, int exit, int outOf) {

    static PairScore of(Collection<Item> items, SheetPair pair) {
        SheetScore entry = Scoring.score(items, pair.entry());
        return new PairScore(entry.right(), Scoring.score(items, pair.exit()).right(), entry.outOf());
    }

    static List<PairScore> of(Collection<Item> items, Collection<SheetPair> pairs) {
        return pairs.stream().map(pair -> of(items, pair)).toList();
    }

    /// @param whole a multiple of `outOf`
    long entryOf(long whole) {
        return entry * (whole / outOf);
    }

    long exitOf(long whole) {
        return exit * (whole / outOf);
    }

    Gain gain() {
        return Gain.of(new SheetScore(entry, outOf, 0), new SheetScore(exit, outOf, 0));
    }
}
