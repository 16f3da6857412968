package org.bitacora.evaluation.model.statistics;

import java.util.function.DoubleUnaryOperator;
import org.bitacora.i18n.Texts;

/// A computed figure, or the reason why there is none.
///
/// @param missing null if there is a figure; otherwise `value` means nothing
public record Estimate(double value, Why missing) {

    /// What stands in the way of a figure; each has a text `estimate.<name>`.
    public enum Why {
        NO_PAIRS, ONE_PAIR, FEW_PAIRS,
        /// No item is scored.
        NO_KEY,
        /// All changed by the same amount, so there is no spread to compare the change with.
        SAME_CHANGE,
        NOBODY_CHANGED,
        /// All scores are equal.
        NO_SPREAD, ONE_ITEM,
        /// All was right at the entry: nothing was left to learn.
        CEILING
    }

    public static Estimate of(double value) {
        return new Estimate(value, null);
    }

    public static Estimate none(Why why) {
        return new Estimate(Double.NaN, why);
    }

    public boolean isKnown() {
        return missing == null;
    }

    public Estimate map(DoubleUnaryOperator further) {
        return isKnown() ? of(further.applyAsDouble(value)) : this;
    }

    /// Why there is no figure, in words; empty if there is one.
    public String reason() {
        return isKnown() ? "" : Texts.get("estimate." + missing.name());
    }
}
