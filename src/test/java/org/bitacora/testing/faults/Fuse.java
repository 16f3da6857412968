package org.bitacora.testing.faults;

/// Counts operations and says at which one the fault happens. Any thread.
public final class Fuse {

    private int left = Integer.MAX_VALUE;
    private boolean blown;

    /// From now on the n-th operation fails, once; 1 is the next.
    public synchronized void in(int operations) {
        left = operations;
        blown = false;
    }

    public synchronized void never() {
        left = Integer.MAX_VALUE;
    }

    /// Whether the fault has happened since it was set.
    public synchronized boolean blown() {
        return blown;
    }

    /// One operation more: whether it is the one.
    synchronized boolean burns() {
        if (left == Integer.MAX_VALUE) {
            return false;
        }
        left--;
        if (left == 0) {
            left = Integer.MAX_VALUE;
            blown = true;
            return true;
        }
        return false;
    }
}
