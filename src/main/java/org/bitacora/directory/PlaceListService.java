package org.bitacora.directory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Workspace;
import org.bitacora.directory.divipola.Divipola;
import org.bitacora.directory.divipola.DivipolaPlan;
import org.bitacora.directory.model.DanePlaces;
import org.bitacora.directory.model.DanePlacesKind;

/// Takes DANE's list of municipalities in: looked at first, then done as one act that Ctrl+Z takes back.
public final class PlaceListService {

    private final Workspace ws;

    PlaceListService(Workspace ws) {
        this.ws = ws;
    }

    /// What the list of a file would change here; nothing is kept.
    ///
    /// @throws org.bitacora.base.Problem if the file is not DANE's list, whole and without contradiction
    public DivipolaPlan plan(Path file) {
        Divipola list = Divipola.read(file);
        return DivipolaPlan.of(list, present(), LocalDate.now(ws.clock()).getYear());
    }

    private List<DanePlaces> present() {
        return ws.read(reading -> reading.list(DanePlacesKind.KIND, ""));
    }

    /// Does what the plan says. Saving what is so already records nothing.
    public Changes take(DivipolaPlan plan) {
        return ws.write(Operation.of("divipola.op.take", plan.list().places().size()),
                tx -> plan.after().forEach(places -> tx.save(DanePlacesKind.KIND, places)));
    }
}
