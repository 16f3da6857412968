package org.bitacora.training;

import java.time.LocalDate;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Workspace;
import org.bitacora.training.model.HeadCount;
import org.bitacora.training.model.HeadCountKind;
import org.bitacora.training.model.HeadCounts;
import org.bitacora.training.store.TrainingStore;

/// The people of sessions of which no names exist. Blocks on the workspace's threads: screens call it through `Tasks`.
public final class HeadCountService {

    private final Workspace workspace;

    HeadCountService(Workspace workspace) {
        this.workspace = workspace;
    }

    public HeadCounts of(UUID session) {
        return workspace.read(reading -> new HeadCounts(TrainingStore.headCounts(reading, session)));
    }

    /// Notes how many of one group and gender came, as one act that Ctrl+Z takes back.
    ///
    /// @param number `null` takes the count away
    /// @throws Problem E-77 if it is no number of people
    public Changes note(UUID session, String group, String gender, Integer number) {
        if (!HeadCounts.isCount(number)) {
            throw new Problem("E-77", "training.problem.headCount", number, HeadCounts.MOST);
        }
        HeadCount count = HeadCount.of(session, group, gender, number);
        return workspace.write(Operation.of("training.op.headCount"), tx -> {
            if (number == null) {
                tx.delete(HeadCountKind.KIND.ref(count));
            } else {
                tx.save(HeadCountKind.KIND, count);
                TookPlace.note(tx, session, LocalDate.now(workspace.clock()));
            }
        });
    }
}
