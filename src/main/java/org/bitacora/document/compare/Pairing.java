package org.bitacora.document.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which of the paragraphs that differ are two versions of one: the pairs, in order on both sides, that have most in
/// common together.
final class Pairing {

    /// Of two paragraphs with less in common a reader would not say that one was made of the other.
    private static final double ALIKE = 0.4;
    /// Beyond so many comparisons paragraphs are not paired at all.
    private static final int MOST = 250_000;

    private final List<Words> left;
    private final List<Words> right;
    /// What the rest from (i, j) on has in common at best.
    private final double[][] best;
    private final double[][] likeness;

    private Pairing(List<Words> left, List<Words> right) {
        this.left = left;
        this.right = right;
        best = new double[left.size() + 1][right.size() + 1];
        likeness = new double[left.size()][right.size()];
    }

    /// For each on the left the index of its partner on the right, or -1.
    static int[] of(List<Words> left, List<Words> right) {
        int[] partners = new int[left.size()];
        Arrays.fill(partners, -1);
        if ((long) left.size() * right.size() <= MOST) {
            new Pairing(left, right).fill(partners);
        }
        return partners;
    }

    private void fill(int[] partners) {
        weigh();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                partners[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void weigh() {
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                double alike = alike(left.get(i), right.get(j));
                likeness[i][j] = alike >= ALIKE ? alike : 0;
                double together = likeness[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    /// Between 0 and 1: the share of words that both have.
    private static double alike(Words one, Words other) {
        Map<String, Integer> counts = new HashMap<>();
        one.keys().forEach(key -> counts.merge(key, 1, Integer::sum));
        long common = other.keys().stream().filter(key -> counts.merge(key, -1, Integer::sum) >= 0).count();
        int all = one.keys().size() + other.keys().size();
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
