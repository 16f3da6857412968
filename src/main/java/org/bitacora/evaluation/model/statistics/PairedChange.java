package org.bitacora.evaluation.model.statistics;

import java.util.stream.IntStream;

/// What may be said of the change between two measurements of the same people.
public record PairedChange(Sample entry, Sample exit, Sample change, PairedT t, SignedRank wilcoxon,
        EffectSizes effects) {

    /// @param entries the first measurement of each, in the order of `exits`
    public static PairedChange of(long[] entries, long[] exits) {
        if (entries.length != exits.length) {
            throw new IllegalArgumentException(entries.length + " entries and " + exits.length + " exits");
        }
        long[] differences = IntStream.range(0, entries.length).mapToLong(i -> exits[i] - entries[i]).toArray();
        Sample entry = Sample.of(entries);
        Sample exit = Sample.of(exits);
        Sample change = Sample.of(differences);
        return new PairedChange(entry, exit, change, PairedT.of(change), SignedRank.of(differences),
                EffectSizes.of(entry, exit, change));
    }

    public int pairs() {
        return change.size();
    }
}
