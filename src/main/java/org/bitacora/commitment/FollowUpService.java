package org.bitacora.commitment;

import java.util.List;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.commitment.model.CommitmentCodes;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.commitment.model.CommitmentRules;
import org.bitacora.commitment.model.FollowUp;
import org.bitacora.commitment.model.FollowUpKind;
import org.bitacora.commitment.store.CommitmentStore;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;

/// What is told of commitments in sessions and between them (C10, C27). Blocks on the workspace's threads: screens
/// call it through `Tasks`.
public final class FollowUpService {

    private final Workspace workspace;
    private final DirectoryService directory;

    FollowUpService(Workspace workspace, DirectoryService directory) {
        this.workspace = workspace;
        this.directory = directory;
    }

    /// What was told of it, newest first.
    public List<FollowUp> of(UUID commitment) {
        return workspace.read(reading -> CommitmentStore.followUps(reading, commitment));
    }

    /// One of today; not saved.
    ///
    /// @param session in which it is told, or null
    public FollowUp draft(UUID commitment, UUID session) {
        return FollowUp.on(Ids.next(workspace.clock()), commitment, directory.today(), session);
    }

    public Changes tell(FollowUp told) {
        return save(List.of(), List.of(told));
    }

    /// Saves what differs between two lists, as one act. What was pending is in progress from the first progress on.
    ///
    /// @throws Problem E-25 if a rule forbids one
    public Changes save(List<FollowUp> before, List<FollowUp> after) {
        after.forEach(one -> CommitmentService.requireSound(CommitmentRules.check(one)));
        boolean removes = after.size() < before.size();
        Operation act = Operation.of(removes ? "commitment.op.removeFollowUp" : "commitment.op.followUp");
        return workspace.write(act, tx -> {
            tx.saveList(FollowUpKind.KIND, before, after);
            after.stream().filter(one -> one.progress() != null && one.progress() > 0 && !before.contains(one))
                    .map(FollowUp::commitment).distinct().forEach(id -> begin(tx, id));
        });
    }

    private static void begin(Tx tx, UUID id) {
        tx.find(CommitmentKind.KIND, id).filter(one -> one.isOpen()
                && !CommitmentCodes.IN_PROGRESS.equals(one.state())).ifPresent(one ->
                tx.save(CommitmentKind.KIND, one, one.open(CommitmentCodes.IN_PROGRESS)));
    }
}
