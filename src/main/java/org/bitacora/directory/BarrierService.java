package org.bitacora.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Barrier;
import org.bitacora.directory.model.BarrierKind;
import org.bitacora.directory.model.InstitutionKind;

/// The barriers met in institutions (A17, B10). Safe on any thread.
public final class BarrierService {

    private static final String NEWEST_FIRST = " ORDER BY \"date\" DESC, id DESC";

    private final Workspace ws;
    private final JoinService joins;

    BarrierService(Workspace ws, JoinService joins) {
        this.ws = ws;
        this.joins = joins;
    }

    /// All of them, newest first.
    public List<Barrier> list() {
        return ws.read(reading -> reading.list(BarrierKind.KIND, "1" + NEWEST_FIRST));
    }

    /// Those of an institution, also under records that were joined with it, newest first.
    public List<Barrier> ofInstitution(UUID institution) {
        List<UUID> same = joins.components(InstitutionKind.KIND).members(institution).stream().toList();
        return list().stream().filter(barrier -> same.contains(barrier.institution())).toList();
    }

    /// Those met in a training, newest first.
    public List<Barrier> ofTraining(UUID training) {
        return ws.read(reading -> reading.list(BarrierKind.KIND, "\"training\" = ?" + NEWEST_FIRST, training));
    }

    /// One of today, of which nothing else is known yet; not saved.
    public Barrier draft(UUID institution, UUID training) {
        return Barrier.met(Ids.next(ws.clock()), institution, training, LocalDate.now(ws.clock()));
    }

    /// Saves what differs between two lists, as one act.
    public Changes save(List<Barrier> before, List<Barrier> after) {
        // Named for itself, so that taking one away and typing it before are not one step of undo.
        boolean removes = after.size() < before.size();
        return ws.write(Operation.of(removes ? "directory.op.removeBarrier" : "directory.op.saveBarriers"),
                tx -> tx.saveList(BarrierKind.KIND, before, after));
    }
}
