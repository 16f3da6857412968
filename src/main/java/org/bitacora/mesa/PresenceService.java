package org.bitacora.mesa;

import java.util.UUID;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.mesa.model.Presence;
import org.bitacora.mesa.model.PresenceKind;
import org.bitacora.mesa.store.MesaStore;

/// Who comes to sessions and goes (C04, C07, C13). Blocks on the workspace's threads: screens call it through `Tasks`.
public final class PresenceService {

    private final Workspace workspace;
    private final DirectoryService directory;

    PresenceService(Workspace workspace, DirectoryService directory) {
        this.workspace = workspace;
        this.directory = directory;
    }

    /// Notes that somebody came. Who was there before and left has a second stay.
    ///
    /// @param stay as it is, except for id and turn
    public Presence arrive(Presence stay) {
        Presence[] noted = new Presence[1];
        workspace.write(Operation.of("mesa.op.arrive"), tx -> {
            noted[0] = stay.onTurn(nextTurn(tx, stay.session(), stay.person()));
            tx.save(PresenceKind.KIND, noted[0]);
        });
        return noted[0];
    }

    /// Makes a person of what was typed and notes that she came, in one act.
    public Presence arrive(Presence stay, PersonEntry typed) {
        Presence[] noted = new Presence[1];
        workspace.write(Operation.of("mesa.op.arrive"), tx -> {
            noted[0] = stay.of(directory.people().create(tx, typed, directory.today()), 0);
            tx.save(PresenceKind.KIND, noted[0]);
        });
        return noted[0];
    }

    /// After the last stay of the person, whatever was taken away between.
    static int nextTurn(Reading reading, UUID session, UUID person) {
        return MesaStore.ofSession(reading, PresenceKind.KIND, session).stream()
                .filter(other -> other.person().equals(person)).mapToInt(Presence::turn).max().orElse(-1) + 1;
    }

    public Changes save(Presence before, Presence after) {
        return workspace.write(Operation.of("mesa.op.savePresence"), tx -> tx.save(PresenceKind.KIND, before, after));
    }

    public Changes delete(Presence stay) {
        return workspace.write(Operation.of("mesa.op.remove.presence"),
                tx -> tx.delete(PresenceKind.KIND.ref(stay)));
    }
}
