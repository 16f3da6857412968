package org.bitacora.shell;

/// What must still be done when the window closes: pending writes, today's copy. Calls `done` on the screen's thread
/// when it is finished, well or badly (it has told the person itself by then).
@FunctionalInterface
public interface Closing {

    Closing NOTHING = Runnable::run;

    void close(Runnable done);
}
