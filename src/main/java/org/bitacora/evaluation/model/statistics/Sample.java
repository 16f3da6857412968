package org.bitacora.evaluation.model.statistics;

import java.util.Arrays;
import org.bitacora.evaluation.model.statistics.Estimate.Why;

/// Whole numbers of a group, kept as they are; only what is computed of them is real.
public final class Sample {

    private final long[] sorted;
    private final long sum;

    private Sample(long[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
        sum = Arrays.stream(sorted).sum();
    }

    public static Sample of(long... values) {
        return new Sample(values);
    }

    public int size() {
        return sorted.length;
    }

    public long sum() {
        return sum;
    }

    /// x̄ = Σx / n
    public Estimate mean() {
        return size() == 0 ? Estimate.none(Why.NO_PAIRS) : Estimate.of(plainMean());
    }

    private double plainMean() {
        return (double) sum / size();
    }

    /// s² = Σ(x − x̄)² / (n − 1); not defined for one value.
    public Estimate variance() {
        if (size() < 2) {
            return Estimate.none(size() == 0 ? Why.NO_PAIRS : Why.ONE_PAIR);
        }
        double mean = plainMean();
        return Estimate.of(isFlat() ? 0 : Arrays.stream(sorted).mapToDouble(x -> (x - mean) * (x - mean)).sum()
                / (size() - 1));
    }

    public Estimate deviation() {
        return variance().map(Math::sqrt);
    }

    /// Whether all values are equal, told by the whole numbers, never by a rounded deviation.
    public boolean isFlat() {
        return size() == 0 || sorted[0] == sorted[size() - 1];
    }

    public Estimate median() {
        return quantile(0.5);
    }

    public Estimate lowerQuartile() {
        return quantile(0.25);
    }

    public Estimate upperQuartile() {
        return quantile(0.75);
    }

    /// Between the two values around (n − 1)·q, as Excel's CUARTIL.INC and R's type 7.
    private Estimate quantile(double q) {
        if (size() == 0) {
            return Estimate.none(Why.NO_PAIRS);
        }
        double place = (size() - 1) * q;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, size() - 1);
        return Estimate.of(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }
}
