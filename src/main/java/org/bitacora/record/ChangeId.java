package org.bitacora.record;

import java.util.UUID;
import org.bitacora.base.Ids;

/// Names one change: the incarnation of the device that made it and its number there, from 1 without gaps.
public record ChangeId(UUID incarnation, long seq) implements Comparable<ChangeId> {

    @Override
    public int compareTo(ChangeId other) {
        int byDevice = Ids.compare(incarnation, other.incarnation);
        return byDevice != 0 ? byDevice : Long.compare(seq, other.seq);
    }
}
