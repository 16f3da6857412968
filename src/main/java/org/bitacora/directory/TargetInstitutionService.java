package org.bitacora.directory;

import java.util.List;
import java.util.UUID;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.TargetInstitution;
import org.bitacora.directory.model.TargetInstitutionKind;

/// The institutions that a project set out to reach (A22). Safe on any thread.
public final class TargetInstitutionService {

    private final Workspace ws;

    TargetInstitutionService(Workspace ws) {
        this.ws = ws;
    }

    public List<TargetInstitution> of(UUID project) {
        return ws.read(reading -> reading.list(TargetInstitutionKind.KIND, "\"project\" = ? ORDER BY id", project));
    }

    /// Adds one, unless it is there.
    public Changes add(UUID project, UUID institution) {
        TargetInstitution added = TargetInstitution.of(project, institution);
        return ws.write(Operation.of("directory.op.addTargetInstitution"), tx -> {
            if (tx.history(TargetInstitutionKind.KIND.ref(added)).isEmpty()) {
                tx.save(TargetInstitutionKind.KIND, added);
            } else if (tx.find(TargetInstitutionKind.KIND, added.id()).isEmpty()) {
                tx.restore(TargetInstitutionKind.KIND.ref(added));
            }
        });
    }

    public Changes remove(TargetInstitution one) {
        return ws.write(Operation.of("directory.op.removeTargetInstitution"),
                tx -> tx.delete(TargetInstitutionKind.KIND.ref(one)));
    }
}
