package org.bitacora.task;

import java.util.concurrent.Executor;

/// One piece of background work as the screen sees it: a label, how far it is, and a way to cancel.
public final class Job implements Progress {

    private final String label;
    private final Executor screen;
    private final JobWatch watch;
    private volatile boolean cancelled;

    Job(String label, Executor screen, JobWatch watch) {
        this.label = label;
        this.screen = screen;
        this.watch = watch;
    }

    public String label() {
        return label;
    }

    @Override
    public void at(long done, long total, String what) {
        screen.execute(() -> watch.moved(this, done, total, what));
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /// Asks the work to stop at its next whole step.
    public void cancel() {
        cancelled = true;
    }
}
