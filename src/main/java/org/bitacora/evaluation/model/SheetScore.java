package org.bitacora.evaluation.model;

/// The score of one sheet in whole items.
///
/// @param blank the scored items without answer, wrong ones among the rest
public record SheetScore(int right, int outOf, int blank) {

    /// From this share on an evaluation counts as passed (`domain.md` §8).
    private static final int PASS_PERCENT = 60;

    /// Compared in integers, so that 60 % is 60 % for any number of items.
    public boolean passed() {
        return outOf > 0 && right * 100 >= PASS_PERCENT * outOf;
    }
}
