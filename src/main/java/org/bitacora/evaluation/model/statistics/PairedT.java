package org.bitacora.evaluation.model.statistics;

import org.apache.commons.statistics.distribution.TDistribution;
import org.bitacora.evaluation.model.statistics.Estimate.Why;

/// Student's t of paired differences, two-sided, with the 95 % interval of the mean change.
///
/// @param error standard error of the mean change, s_d / √n
public record PairedT(Estimate t, int freedom, Estimate p, Estimate error, Estimate low, Estimate high) {

    private static final double UPPER = 0.025;

    /// t = d̄ / (s_d / √n), n − 1 degrees of freedom; d̄ ± t₀.₉₇₅ · s_d / √n.
    public static PairedT of(Sample differences) {
        int n = differences.size();
        if (n < 2) {
            return none(n == 0 ? Why.NO_PAIRS : Why.ONE_PAIR, Math.max(0, n - 1));
        }
        if (differences.isFlat()) {
            return none(Why.SAME_CHANGE, n - 1);
        }
        TDistribution student = TDistribution.of(n - 1);
        double mean = differences.mean().value();
        double error = differences.deviation().value() / Math.sqrt(n);
        double t = mean / error;
        double reach = student.inverseSurvivalProbability(UPPER) * error;
        double p = Math.min(1, 2 * student.survivalProbability(Math.abs(t)));
        return new PairedT(Estimate.of(t), n - 1, Estimate.of(p), Estimate.of(error), Estimate.of(mean - reach),
                Estimate.of(mean + reach));
    }

    private static PairedT none(Why why, int freedom) {
        Estimate none = Estimate.none(why);
        return new PairedT(none, freedom, none, none, none, none);
    }
}
