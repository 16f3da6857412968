package org.bitacora.db;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Tells what changed after every commit, also after undo and import. Nobody pokes another screen.
public final class ChangeFeed {

    private record Listener(Executor executor, Consumer<Changes> consumer) {
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /// Hears every change on the given executor (the screen's thread) until the returned action is run.
    public Runnable subscribe(Executor executor, Consumer<Changes> consumer) {
        Listener listener = new Listener(executor, consumer);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Changes changes) {
        if (!changes.isEmpty()) {
            listeners.forEach(listener -> listener.executor().execute(() -> listener.consumer().accept(changes)));
        }
    }
}
