package org.bitacora.task;

/// How a long job tells where it is. Called on the working thread; implementations pass it on to the screen.
public interface Progress {

    /// A listener that hears nothing, for short work and for tests.
    Progress NONE = (done, total, what) -> {
    };

    /// `done` of `total` steps (total 0 = unknown), and what is being done now, already in Spanish.
    void at(long done, long total, String what);

    /// True once the person pressed Cancelar; long loops look at it between whole steps.
    default boolean cancelled() {
        return false;
    }
}
