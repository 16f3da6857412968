package org.bitacora.directory.model;

import java.util.Arrays;
import java.util.BitSet;

/// A growing list of small numbers, the places of people in an index.
final class Slots {

    private int[] values = new int[1];
    private int size;

    void add(int slot) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = slot;
    }

    void addTo(BitSet set) {
        for (int i = 0; i < size; i++) {
            set.set(values[i]);
        }
    }
}
