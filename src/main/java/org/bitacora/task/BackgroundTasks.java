package org.bitacora.task;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Works in the background and comes back on the screen's thread, which is handed in as an `Executor` so that this
/// package needs no JavaFX. Work runs in the order in which it was asked for.
public final class BackgroundTasks implements Tasks, AutoCloseable {

    private final Executor screen;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon()
            .name("bitacora-work").factory());
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .daemon().name("bitacora-timer").factory());
    private final Map<Object, Future<?>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger running = new AtomicInteger();
    private volatile Consumer<Throwable> teller = failure -> {
    };
    private volatile JobWatch watch = JobWatch.NONE;

    public BackgroundTasks(Executor screen) {
        this.screen = screen;
    }

    /// Who shows progress; told on the screen's thread.
    public void watchedBy(JobWatch newWatch) {
        watch = newWatch;
    }

    @Override
    public <T> void run(String label, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Job job = new Job(label, screen, watch);
        running.incrementAndGet();
        screen.execute(() -> watch.started(job));
        worker.execute(() -> {
            Runnable end;
            try {
                T result = work.run(job);
                end = () -> done.accept(result);
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                end = () -> failed.accept(e);
            }
            finish(job, end);
        });
    }

    private void finish(Job job, Runnable end) {
        screen.execute(() -> {
            running.decrementAndGet();
            watch.ended(job);
            end.run();
        });
    }

    @Override
    public void later(Object key, Duration pause, Runnable action) {
        forget(key);
        waiting.put(key, timer.schedule(() -> {
            waiting.remove(key);
            screen.execute(action);
        }, pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void forget(Object key) {
        Future<?> earlier = waiting.remove(key);
        if (earlier != null) {
            earlier.cancel(false);
        }
    }

    @Override
    public void fail(Throwable failure) {
        screen.execute(() -> teller.accept(failure));
    }

    @Override
    public void onFailure(Consumer<Throwable> newTeller) {
        teller = newTeller;
    }

    /// From now on a bug that nobody catches on the calling thread is handed to `teller` instead of a console.
    public static void tellBugsOfThisThread(Consumer<Throwable> teller) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> teller.accept(bug));
    }

    /// How many jobs are under way; 0 when the screen is at rest.
    public int running() {
        return running.get();
    }

    @Override
    public void close() {
        timer.shutdownNow();
        worker.shutdown();
        try {
            worker.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
