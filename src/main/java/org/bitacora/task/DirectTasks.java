package org.bitacora.task;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Does everything at once on the calling thread: for view-model tests and the command line. What was asked for later
/// waits until [#elapse] is called.
public final class DirectTasks implements Tasks {

    private final Map<Object, Runnable> waiting = new LinkedHashMap<>();
    private Consumer<Throwable> teller = failure -> {
        throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    };

    @Override
    public <T> void run(String label, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        T result;
        try {
            result = work.run(Progress.NONE);
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public void later(Object key, Duration pause, Runnable action) {
        waiting.remove(key);
        waiting.put(key, action);
    }

    @Override
    public void forget(Object key) {
        waiting.remove(key);
    }

    @Override
    public void fail(Throwable failure) {
        teller.accept(failure);
    }

    @Override
    public void onFailure(Consumer<Throwable> newTeller) {
        teller = newTeller;
    }

    /// Lets the pause pass: runs whatever waits.
    public void elapse() {
        List<Runnable> due = List.copyOf(waiting.values());
        waiting.clear();
        due.forEach(Runnable::run);
    }
}
