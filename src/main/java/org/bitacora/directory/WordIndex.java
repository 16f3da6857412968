package org.bitacora.directory;

import java.util.Arrays;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;

/// From words to the numbered things that bear them; finds by the beginning of a word. The vocabulary of names is small
/// (some ten thousand words for a hundred thousand people), so a sorted map is quick enough for every keystroke.
final class WordIndex {

    private final NavigableMap<String, Bearers> words = new TreeMap<>();

    /// The numbers under one word, growing by half.
    private static final class Bearers {
        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + (size >> 1) + 1);
            }
            numbers[size++] = number;
        }

        void remove(int number) {
            for (int i = 0; i < size; i++) {
                if (numbers[i] == number) {
                    numbers[i] = numbers[--size];
                    return;
                }
            }
        }

        void addTo(BitSet found) {
            for (int i = 0; i < size; i++) {
                found.set(numbers[i]);
            }
        }
    }

    void add(String word, int number) {
        words.computeIfAbsent(word, w -> new Bearers()).add(number);
    }

    void remove(String word, int number) {
        Bearers bearers = words.get(word);
        if (bearers != null) {
            bearers.remove(number);
            if (bearers.size == 0) {
                words.remove(word);
            }
        }
    }

    BitSet beginningWith(String prefix) {
        BitSet found = new BitSet();
        words.subMap(prefix, true, prefix + Character.MAX_VALUE, false).values().forEach(each -> each.addTo(found));
        return found;
    }

    BitSet exactly(String word) {
        BitSet found = new BitSet();
        Bearers bearers = words.get(word);
        if (bearers != null) {
            bearers.addTo(found);
        }
        return found;
    }
}
