package org.bitacora.evaluation.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.bitacora.task.Progress;
import org.bitacora.task.Tasks;
import org.bitacora.task.Work;

/// Work that waits in its order until the test lets it go on, as behind a slow disk.
final class QueuedTasks implements Tasks {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(String label, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        waiting.add(() -> {
            T result;
            try {
                result = work.run(Progress.NONE);
            } catch (Exception e) {
                failed.accept(e);
                return;
            }
            done.accept(result);
        });
    }

    void finish() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Override
    public void later(Object key, Duration pause, Runnable action) {
        // No pause ever ends here.
    }

    @Override
    public void forget(Object key) {
        // Nothing is waiting for a pause.
    }

    @Override
    public void fail(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    @Override
    public void onFailure(Consumer<Throwable> teller) {
        // Failures end the test.
    }
}
