package org.bitacora.task;

/// Hears of jobs as they start, move and end; always on the screen's thread.
public interface JobWatch {

    JobWatch NONE = new JobWatch() {
    };

    default void started(Job job) {
    }

    default void moved(Job job, long done, long total, String what) {
    }

    default void ended(Job job) {
    }
}
