package org.bitacora.evaluation.model.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/// McNemar's exact test of one item: whether more people went from wrong to right than the other way.
///
/// @param gained from wrong to right, b
/// @param lost from right to wrong, c
/// @param p min(1, 2 · P(Bin(b + c, ½) ≤ min(b, c))); 1 if nobody changed
public record McNemar(int gained, int lost, double p) {

    public static McNemar of(int gained, int lost) {
        double tail = BinomialDistribution.of(gained + lost, 0.5).cumulativeProbability(Math.min(gained, lost));
        return new McNemar(gained, lost, Math.min(1, 2 * tail));
    }

    /// Holm's correction: the smallest p times the number of tests, the next times one less, never falling, at most 1.
    /// In the order given.
    public static double[] holm(double... p) {
        int[] order = IntStream.range(0, p.length).boxed().sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue).toArray();
        double[] corrected = Arrays.copyOf(p, p.length);
        double floor = 0;
        for (int step = 0; step < order.length; step++) {
            floor = Math.max(floor, Math.min(1, p[order[step]] * (p.length - step)));
            corrected[order[step]] = floor;
        }
        return corrected;
    }
}
