package org.bitacora.evaluation.model;

/// How one item was answered at both moments, over the pairs.
///
/// @param blankPre how many left it blank at the entry; they are wrong in `pre`
public record ItemChange(Item item, int pairs, int rightPre, int rightPost, int blankPre, int blankPost) {

    /// An item that fewer than this share get right at the exit is one to talk about.
    private static final int LOW_PERCENT = 60;

    public Share pre() {
        return new Share(rightPre, pairs);
    }

    public Share post() {
        return new Share(rightPost, pairs);
    }

    public boolean isStillLow() {
        return pairs >= Gain.ENOUGH && post().isBelow(LOW_PERCENT);
    }

    public int change() {
        return rightPost - rightPre;
    }
}
