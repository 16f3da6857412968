package org.bitacora.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// One thread that owns something (a database connection); callers wait for their turn and get what the work returns
/// or throws. Calls from the thread itself run at once.
public final class SingleThread implements AutoCloseable {

    private final ExecutorService executor;
    private volatile Thread owner;

    public SingleThread(String name) {
        executor = Executors.newSingleThreadExecutor(action -> {
            owner = Thread.ofPlatform().daemon().name(name).unstarted(action);
            return owner;
        });
    }

    /// Runs `work` on this thread; unchecked exceptions come back as they are.
    public <T> T call(Callable<T> work) {
        if (Thread.currentThread() == owner) {
            return here(work);
        }
        Future<T> result = executor.submit(work);
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + owner, e);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    private static <T> T here(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        return switch (cause) {
            case RuntimeException known -> known;
            case Error bug -> throw bug;
            default -> new IllegalStateException(cause);
        };
    }

    @Override
    public void close() {
        executor.shutdown();
        try {
            executor.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
