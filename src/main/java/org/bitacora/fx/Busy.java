package org.bitacora.fx;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.task.Progress;
import org.bitacora.task.Tasks;
import org.bitacora.task.Work;

/// One long job of a pane at a time: what it is, how far, and a way to cancel. Shown only once it lasts (look.md §4:
/// nothing below 400 ms). Screen's thread, except that the job itself tells from its own.
public final class Busy {

    private static final Duration PATIENCE = Duration.ofMillis(400);

    /// What a progress card shows.
    public record State(String label, long done, long total, String what) {
    }

    private final Tasks tasks;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state");
    private State latest;
    private boolean patient;
    private volatile boolean cancelled;

    public Busy(Tasks tasks, Executor screen) {
        this.tasks = tasks;
        this.screen = screen;
    }

    /// Null while nothing lasts.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return latest != null;
    }

    /// Asks the job to stop at its next whole step.
    public void cancel() {
        cancelled = true;
    }

    public <T> void run(String label, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        cancelled = false;
        patient = true;
        latest = new State(label, 0, 0, "");
        tasks.later(this, PATIENCE, () -> {
            patient = false;
            state.set(latest);
        });
        tasks.run(label, progress -> work.run(both(label, progress)), result -> {
            end();
            done.accept(result);
        }, failure -> {
            end();
            failed.accept(failure);
        });
    }

    private void end() {
        tasks.forget(this);
        latest = null;
        state.set(null);
    }

    private Progress both(String label, Progress window) {
        return new Progress() {
            @Override
            public void at(long done, long total, String what) {
                window.at(done, total, what);
                screen.execute(() -> move(new State(label, done, total, what)));
            }

            @Override
            public boolean cancelled() {
                return cancelled || window.cancelled();
            }
        };
    }

    private void move(State now) {
        if (latest != null) {
            latest = now;
            if (!patient) {
                state.set(now);
            }
        }
    }
}
