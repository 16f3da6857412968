package org.bitacora.task;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one thread at a time at something that must never be used by two (a database connection): callers come in the
/// order in which they asked, and whoever has the turn may ask again. The work is done on the caller's own thread, for
/// handing it to another and back takes as long as a quarter of a durable commit.
public final class Turns implements AutoCloseable {

    private final ReentrantLock turn = new ReentrantLock(true);
    private boolean closed;

    /// Waits for the turn and does `work`; unchecked exceptions come out as they are.
    ///
    /// @throws IllegalStateException after [#close]
    public <T> T call(Callable<T> work) {
        turn.lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            return work.call();
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception cause) {
            throw new IllegalStateException(cause);
        } finally {
            turn.unlock();
        }
    }

    /// Waits for whoever has the turn; nobody gets one after that.
    @Override
    public void close() {
        turn.lock();
        closed = true;
        turn.unlock();
    }
}
