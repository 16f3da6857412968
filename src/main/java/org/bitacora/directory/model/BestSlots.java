package org.bitacora.directory.model;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Picks the best of many candidates in one pass: those with most words typed to their end; of equal ones the first in
/// the index.
final class BestSlots {

    private record Scored(int slot, int score) {
    }

    private static final Comparator<Scored> BETTER = Comparator.comparingInt(Scored::score).reversed()
            .thenComparingInt(Scored::slot);

    private BestSlots() {
    }

    /// @param whole for each typed word, who bears it to its end
    static List<Integer> of(BitSet candidates, List<BitSet> whole, int limit) {
        PriorityQueue<Scored> worstFirst = new PriorityQueue<>(BETTER.reversed());
        for (int slot = candidates.nextSetBit(0); slot >= 0 && limit > 0; slot = candidates.nextSetBit(slot + 1)) {
            int score = score(slot, whole);
            if (worstFirst.size() < limit) {
                worstFirst.add(new Scored(slot, score));
            } else if (score > worstFirst.element().score) {
                worstFirst.remove();
                worstFirst.add(new Scored(slot, score));
            }
        }
        return worstFirst.stream().sorted(BETTER).map(Scored::slot).toList();
    }

    private static int score(int slot, List<BitSet> whole) {
        int score = 0;
        for (BitSet bearers : whole) {
            score += bearers.get(slot) ? 1 : 0;
        }
        return score;
    }
}
