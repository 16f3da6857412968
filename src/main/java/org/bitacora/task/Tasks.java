package org.bitacora.task;

import java.time.Duration;
import java.util.function.Consumer;

/// The one door off the screen's thread. `done` and `failed` are called back on the screen's thread (or at once on
/// the caller's, in `DirectTasks`).
public interface Tasks {

    /// Runs `work` and hands its result to `done`, or what it threw to `failed`. `label` is what a person sees while it
    /// lasts (already in Spanish).
    <T> void run(String label, Work<T> work, Consumer<T> done, Consumer<Throwable> failed);

    /// As above; a failure goes to the window's own way of telling (see [#onFailure]).
    default <T> void run(String label, Work<T> work, Consumer<T> done) {
        run(label, work, done, this::fail);
    }

    /// Runs `action` on the screen's thread after a pause; a second call with the same key replaces the first
    /// (used for autosave about a second after the last keystroke).
    void later(Object key, Duration pause, Runnable action);

    /// Forgets the waiting action of that key, if any.
    void forget(Object key);

    /// Hands a failure to the window.
    void fail(Throwable failure);

    /// Sets how failures that nobody handles are told to the person.
    void onFailure(Consumer<Throwable> teller);
}
