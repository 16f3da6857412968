package org.bitacora.training.ui;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.bitacora.db.Changes;
import org.bitacora.task.Tasks;
import org.bitacora.task.Work;

/// Saves one act after the other while the screen already shows them, and tells when something happened that it does
/// not show: a change of another screen, an import, an undo, or an act that failed. Screen's thread only.
final class SavingLine {

    private final Tasks tasks;
    private final Runnable outdated;
    private final Set<Changes> foreign = Collections.newSetFromMap(new IdentityHashMap<>());
    private int underWay;

    /// @param outdated reads everything again
    SavingLine(Tasks tasks, Runnable outdated) {
        this.tasks = tasks;
        this.outdated = outdated;
    }

    boolean atRest() {
        return underWay == 0;
    }

    /// An act whose result the screen shows already.
    void save(String label, Work<Changes> act) {
        underWay++;
        tasks.run(label, act, own -> ended(foreign.remove(own) && foreign.isEmpty()), this::failed);
    }

    /// An act whose result only the file knows.
    void act(String label, Work<Changes> act) {
        underWay++;
        tasks.run(label, act, changes -> ended(false), this::failed);
    }

    /// The feed told of a change that concerns this screen.
    void heard(Changes changes) {
        foreign.add(changes);
        if (atRest()) {
            readAgain();
        }
    }

    private void ended(boolean allShown) {
        underWay--;
        if (atRest() && !allShown) {
            readAgain();
        }
    }

    private void failed(Throwable failure) {
        ended(false);
        tasks.fail(failure);
    }

    private void readAgain() {
        foreign.clear();
        outdated.run();
    }
}
