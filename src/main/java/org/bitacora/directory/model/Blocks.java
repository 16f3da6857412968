package org.bitacora.directory.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Which of many things share a key: the only pairs worth comparing. A key, of one word or two, and a thing are one
/// number, so that a hundred thousand people are one sorted array. Not safe on several threads.
public final class Blocks {

    private static final int WORD_BITS = 22;
    private static final int SLOT_BITS = 20;
    private static final int SLOTS = 1 << SLOT_BITS;

    private final Map<String, Integer> words = new HashMap<>();
    private long[] entries = new long[1_024];
    private int size;

    /// Hears of two things with a key in common, the smaller slot first; of the same two as often as they share one.
    @FunctionalInterface
    public interface Hearer {
        void shared(int one, int other);
    }

    int word(String word) {
        return words.computeIfAbsent(word, none -> Objects.checkIndex(words.size(), 1 << WORD_BITS));
    }

    /// The thing in this slot has that key; none for an empty key.
    public void put(String key, int slot) {
        if (key != null && !key.isEmpty()) {
            int word = word(key);
            put(word, word, slot);
        }
    }

    void put(int one, int other, int slot) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        long key = (long) Math.min(one, other) << WORD_BITS | Math.max(one, other);
        entries[size++] = key << SLOT_BITS | Objects.checkIndex(slot, SLOTS);
    }

    /// Tells all pairs.
    ///
    /// @param most a key that more things share than this says nothing, and is passed over
    public void pairs(int most, Hearer hearer) {
        Arrays.sort(entries, 0, size);
        for (int from = 0; from < size;) {
            int to = from + 1;
            while (to < size && entries[to] >>> SLOT_BITS == entries[from] >>> SLOT_BITS) {
                to++;
            }
            if (to - from <= most) {
                tell(from, to, hearer);
            }
            from = to;
        }
    }

    private void tell(int from, int to, Hearer hearer) {
        for (int one = from; one < to; one++) {
            for (int other = one + 1; other < to; other++) {
                int a = (int) (entries[one] & SLOTS - 1);
                int b = (int) (entries[other] & SLOTS - 1);
                if (a != b) {
                    hearer.shared(a, b);
                }
            }
        }
    }
}
