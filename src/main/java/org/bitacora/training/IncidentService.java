package org.bitacora.training;

import java.util.List;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Workspace;
import org.bitacora.training.model.Incident;
import org.bitacora.training.model.IncidentKind;
import org.bitacora.training.store.TrainingStore;

/// The incidents of sessions (B17). Blocks on the workspace's threads: screens call it through `Tasks`.
public final class IncidentService {

    private final Workspace workspace;

    IncidentService(Workspace workspace) {
        this.workspace = workspace;
    }

    /// In the order in which they were noted.
    public List<Incident> of(UUID session) {
        return workspace.read(reading -> TrainingStore.incidents(reading, session));
    }

    /// One of which nothing is known yet; not saved.
    public Incident draft(UUID session) {
        return Incident.blank(Ids.next(workspace.clock()), session);
    }

    /// Saves what differs between two lists, as one act.
    public Changes save(List<Incident> before, List<Incident> after) {
        // Named for itself, so that taking one away and typing it before are not one step of undo.
        boolean removes = after.size() < before.size();
        return workspace.write(Operation.of(removes ? "training.op.removeIncident" : "training.op.saveIncidents"),
                tx -> tx.saveList(IncidentKind.KIND, before, after));
    }
}
