package org.bitacora.evaluation.model;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/// What changed between entry and exit over some pairs and some items, the whole or one construct. Sums are integers;
/// without a comparison group it is a change, not an effect (`domain.md` §8). Gains of several trainings add up.
///
/// @param possible points that could be reached at each moment: pairs × scored items
/// @param passedPre pairs with 60 % or more at the entry
/// @param gainSum sum of the individual gains (Y−X)/(K−X) of the `gainCount` pairs for whom it is defined
/// @param changeSum sum of the individual normalised changes of `changeCount` pairs, which knows losses too
public record Gain(int pairs, long possible, long sumPre, long sumPost, int improved, int same, int worse,
        int passedPre, int passedPost, double gainSum, int gainCount, double changeSum, int changeCount) {

    /// Below this many pairs no percentages are shown: each person would weigh too much.
    public static final int ENOUGH = 5;

    static final Gain NONE = new Gain(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// The gain of one participant.
    static Gain of(SheetScore pre, SheetScore post) {
        int change = Integer.compare(post.right(), pre.right());
        OptionalDouble gain = individualGain(pre.right(), post.right(), pre.outOf());
        OptionalDouble normalised = normalisedChange(pre.right(), post.right(), pre.outOf());
        return new Gain(1, pre.outOf(), pre.right(), post.right(), one(change > 0), one(change == 0), one(change < 0),
                one(pre.passed()), one(post.passed()), gain.orElse(0), one(gain.isPresent()), normalised.orElse(0),
                one(normalised.isPresent()));
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }

    /// Not defined for one who had nothing left to learn.
    private static OptionalDouble individualGain(int pre, int post, int items) {
        return pre < items ? OptionalDouble.of((double) (post - pre) / (items - pre)) : OptionalDouble.empty();
    }

    /// A loss is measured against what could be lost; all right twice and all wrong twice say nothing.
    private static OptionalDouble normalisedChange(int pre, int post, int items) {
        if (post > pre) {
            return OptionalDouble.of((double) (post - pre) / (items - pre));
        }
        if (post < pre) {
            return OptionalDouble.of((double) (post - pre) / pre);
        }
        return pre == 0 || pre == items ? OptionalDouble.empty() : OptionalDouble.of(0);
    }

    public Gain plus(Gain other) {
        return new Gain(pairs + other.pairs, possible + other.possible, sumPre + other.sumPre,
                sumPost + other.sumPost, improved + other.improved, same + other.same, worse + other.worse,
                passedPre + other.passedPre, passedPost + other.passedPost, gainSum + other.gainSum,
                gainCount + other.gainCount, changeSum + other.changeSum, changeCount + other.changeCount);
    }

    public boolean isEnough() {
        return pairs >= ENOUGH && possible > 0;
    }

    /// The share of right answers at the entry.
    public Share pre() {
        return new Share(sumPre, possible);
    }

    public Share post() {
        return new Share(sumPost, possible);
    }

    /// Mean score in items.
    public OptionalDouble meanPre() {
        return mean(sumPre, pairs);
    }

    public OptionalDouble meanPost() {
        return mean(sumPost, pairs);
    }

    public OptionalDouble meanChange() {
        return mean(sumPost - sumPre, pairs);
    }

    /// The group's normalised gain (Hake): what was won of what was left to learn.
    public Share groupGain() {
        return new Share(sumPost - sumPre, possible - sumPre);
    }

    public OptionalDouble meanIndividualGain() {
        return mean(gainSum, gainCount);
    }

    public OptionalDouble meanNormalisedChange() {
        return mean(changeSum, changeCount);
    }

    private static OptionalDouble mean(double sum, int count) {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }

    /// The difference of the two whole percentages as they are shown, so that a reader who subtracts finds the same.
    public BigDecimal points() {
        return post().percent(0).subtract(pre().percent(0));
    }
}
