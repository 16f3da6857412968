package org.bitacora.counterexample.training;

import java.time.LocalDate;

/// Starts a thread, asks the time by itself and writes to the console.
public final class StartsThread {

    public void start() {
        Thread.ofVirtual().start(() -> System.out.println(LocalDate.now()));
    }
}
