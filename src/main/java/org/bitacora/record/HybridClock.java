package org.bitacora.record;

import java.time.Clock;
import java.time.Duration;

/// The clock of one device: never goes back, stays close to the wall clock, and is drawn ahead by what it sees, but
/// never by more than a day, so that a laptop set to 2099 cannot win every comparison for ever
/// (`reliability.md` §2.3). Used in the writer's turn only.
public final class HybridClock {

    private static final long AHEAD = Duration.ofHours(24).toMillis() << 16;

    private final Clock wall;
    private long last;

    public HybridClock(Clock wall, long last) {
        this.wall = wall;
        this.last = last;
    }

    /// A reading later than every one before it.
    public long next() {
        last = Math.max(wall.millis() << 16, last + 1);
        return last;
    }

    /// Takes note of a clock seen in a bundle.
    public void saw(long other) {
        long limit = (wall.millis() << 16) + AHEAD;
        last = Math.max(last, Math.min(other, limit));
    }

    public long last() {
        return last;
    }

    /// The milliseconds since 1970 in a reading.
    public static long millis(long reading) {
        return reading >>> 16;
    }
}
