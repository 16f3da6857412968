package org.bitacora.mesa;

import java.util.List;
import java.util.UUID;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Workspace;
import org.bitacora.mesa.store.MesaStore;
import org.bitacora.record.Kind;

/// The records that belong to a mesa or a session, read and saved as lists: decisions, observations, dispatches. Blocks
/// on the workspace's threads: screens call it through `Tasks`.
public final class MesaRows {

    private final Workspace workspace;

    MesaRows(Workspace workspace) {
        this.workspace = workspace;
    }

    /// In the order of their making.
    public <R> List<R> ofSession(Kind<R> kind, UUID session) {
        return workspace.read(reading -> MesaStore.ofSession(reading, kind, session));
    }

    /// In the order of their making.
    public <R> List<R> ofMesa(Kind<R> kind, UUID mesa) {
        return workspace.read(reading -> MesaStore.ofMesa(reading, kind, mesa));
    }

    /// Saves what differs between two lists, as one act named for the kind; taking one away and typing it before are
    /// two steps of undo.
    public <R> Changes save(Kind<R> kind, List<R> before, List<R> after) {
        String key = (after.size() < before.size() ? "mesa.op.remove." : "mesa.op.save.") + kind.name();
        return workspace.write(Operation.of(key), tx -> tx.saveList(kind, before, after));
    }
}
