package org.bitacora.evaluation.model;

/// The score of one participant at the entry and at the exit, in whole items.
public record PairScore(int entry, int exit, int outOf) {

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
