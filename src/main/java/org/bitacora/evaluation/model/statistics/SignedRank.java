package org.bitacora.evaluation.model.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.bitacora.evaluation.model.statistics.Estimate.Why;

/// Wilcoxon's signed-rank test, two-sided: zeros are dropped first and ties get mid-ranks, as R and SciPy do by default
/// (ranking the zeros, as Pratt does, gives other figures). Up to 25 changed pairs p is exact; beyond, it is normal with
/// the variance corrected for ties and half a unit for continuity.
///
/// @param changed pairs whose score changed
/// @param plus sum of the ranks of gains, W⁺
/// @param minus sum of the ranks of losses, W⁻
/// @param z of the normal approximation, with continuity
public record SignedRank(int changed, double plus, double minus, double variance, Estimate z, Estimate p,
        boolean exact) {

    static final int EXACT_UP_TO = 25;
    /// With this many or fewer changed pairs even the clearest result stays above p = 0.05 (2 / 2⁵ = 0.0625).
    private static final int NEVER_SIGNIFICANT = 5;

    public static SignedRank of(long... differences) {
        long[] changes = Arrays.stream(differences).filter(d -> d != 0).toArray();
        int m = changes.length;
        if (m == 0) {
            Estimate none = Estimate.none(differences.length == 0 ? Why.NO_PAIRS : Why.NOBODY_CHANGED);
            return new SignedRank(0, 0, 0, 0, none, none, true);
        }
        Ranks ranks = Ranks.of(Arrays.stream(changes).map(Math::abs).toArray());
        long doubledPlus = 0;
        for (int i = 0; i < m; i++) {
            doubledPlus += changes[i] > 0 ? ranks.doubled()[i] : 0;
        }
        long doubledMinus = (long) m * (m + 1) - doubledPlus;
        double variance = m * (m + 1.0) * (2.0 * m + 1) / 24 - ranks.tieTerm() / 48;
        double z = normal(doubledPlus / 2.0, m, variance);
        boolean exact = m <= EXACT_UP_TO;
        double p = exact ? exact(ranks.doubled(), Math.min(doubledPlus, doubledMinus))
                : Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
        return new SignedRank(m, doubledPlus / 2.0, doubledMinus / 2.0, variance, Estimate.of(z), Estimate.of(p),
                exact);
    }

    /// z = (|W⁺ − m(m+1)/4| − ½) / √(m(m+1)(2m+1)/24 − Σ(t³−t)/48)
    private static double normal(double plus, int m, double variance) {
        double distance = Math.abs(plus - m * (m + 1.0) / 4);
        return Math.max(0, distance - 0.5) / Math.sqrt(variance);
    }

    /// Of the 2^m ways to give signs, the share whose smaller sum is no greater than the one seen: subsets are counted by
    /// their sum of doubled ranks.
    private static double exact(long[] doubledRanks, long least) {
        long[] ways = new long[(int) Arrays.stream(doubledRanks).sum() + 1];
        ways[0] = 1;
        for (long rank : doubledRanks) {
            for (int sum = ways.length - 1; sum >= rank; sum--) {
                ways[sum] += ways[sum - (int) rank];
            }
        }
        double asExtreme = Arrays.stream(ways, 0, (int) least + 1).sum();
        return Math.min(1, 2 * asExtreme / (1L << doubledRanks.length));
    }

    /// (W⁺ − W⁻) / (W⁺ + W⁻): −1 if all lost, 1 if all gained.
    public Estimate rankBiserial() {
        return p.map(any -> (plus - minus) / (plus + minus));
    }

    /// Whether so few changed that "not significant" says nothing.
    public boolean isTooSmallToTell() {
        return changed <= NEVER_SIGNIFICANT;
    }
}
