package org.bitacora.directory.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who bears a word: whole, as a beginning, or with one slip of the finger. Words are folded (no accents, no case).
final class WordIndex {

    /// A shorter word with a slip could be almost any other.
    private static final int SHORTEST_WITH_SLIP = 4;
    /// From here on a word with a slip may still be unfinished.
    private static final int SHORTEST_BEGINNING_WITH_SLIP = 6;

    private final Map<String, Slots> words = new HashMap<>();
    /// The same in their order, for beginnings.
    private final TreeMap<String, Slots> ordered = new TreeMap<>();

    void add(String word, int slot) {
        words.computeIfAbsent(word, none -> {
            Slots slots = new Slots();
            ordered.put(word, slots);
            return slots;
        }).add(slot);
    }

    BitSet whole(String word) {
        BitSet found = new BitSet();
        Slots slots = words.get(word);
        if (slots != null) {
            slots.addTo(found);
        }
        return found;
    }

    BitSet beginning(String prefix) {
        BitSet found = new BitSet();
        from(prefix).values().forEach(slots -> slots.addTo(found));
        return found;
    }

    private SortedMap<String, Slots> from(String prefix) {
        return ordered.subMap(prefix, prefix + Character.MAX_VALUE);
    }

    /// The bearers of words that one wrong, missing, extra or swapped letter turns into this one. Every such word is
    /// tried in the ordered words: some hundred look-ups, whatever the number of people.
    BitSet withOneSlip(String word) {
        BitSet found = new BitSet();
        if (word.length() < SHORTEST_WITH_SLIP) {
            return found;
        }
        boolean unfinished = word.length() >= SHORTEST_BEGINNING_WITH_SLIP;
        for (int at = 0; at <= word.length(); at++) {
            String head = word.substring(0, at);
            String tail = word.substring(at);
            for (char letter = 'a'; letter <= 'z'; letter++) {
                collect(head + letter + tail, unfinished, found);
                if (!tail.isEmpty()) {
                    collect(head + letter + tail.substring(1), unfinished, found);
                }
            }
            if (!tail.isEmpty()) {
                collect(head + tail.substring(1), unfinished, found);
            }
            if (tail.length() > 1) {
                collect(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2), unfinished, found);
            }
        }
        return found;
    }

    private void collect(String candidate, boolean unfinished, BitSet found) {
        if (unfinished) {
            from(candidate).values().forEach(slots -> slots.addTo(found));
        } else {
            Slots slots = words.get(candidate);
            if (slots != null) {
                slots.addTo(found);
            }
        }
    }
}
