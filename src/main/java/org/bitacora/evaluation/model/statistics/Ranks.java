package org.bitacora.evaluation.model.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Mid-ranks of magnitudes, doubled so that those of ties are whole numbers too.
///
/// @param tieTerm Σ(t³ − t) over the groups of t equal magnitudes
record Ranks(long[] doubled, double tieTerm) {

    static Ranks of(long[] magnitudes) {
        long[] sorted = magnitudes.clone();
        Arrays.sort(sorted);
        Map<Long, Long> rank = new HashMap<>();
        double ties = 0;
        for (int first = 0; first < sorted.length;) {
            int after = first;
            while (after < sorted.length && sorted[after] == sorted[first]) {
                after++;
            }
            rank.put(sorted[first], (long) first + 1 + after);
            double alike = after - first;
            ties += alike * alike * alike - alike;
            first = after;
        }
        return new Ranks(Arrays.stream(magnitudes).map(rank::get).toArray(), ties);
    }
}
