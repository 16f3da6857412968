package org.bitacora.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Something begun before it is asked for, on a thread of its own: a file is opened while the screen is still being made.
///
/// @param <T> what comes of it
public final class Early<T> {

    private final FutureTask<T> work;

    public Early(String name, Callable<T> work) {
        this.work = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name(name).start(this.work);
    }

    /// Waits for it; unchecked exceptions come out as they are.
    public T get() {
        try {
            return work.get();
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException known -> throw known;
                case Error bug -> throw bug;
                default -> throw new IllegalStateException(failure.getCause());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
