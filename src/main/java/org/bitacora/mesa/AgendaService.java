package org.bitacora.mesa;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.mesa.model.AgendaItem;
import org.bitacora.mesa.model.AgendaItemKind;
import org.bitacora.mesa.model.DecisionKind;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.UsualAgenda;
import org.bitacora.mesa.store.MesaStore;

/// The agendas of sessions, point by point (C09, C27; domain.md §7.1). Blocks on the workspace's threads: screens
/// call it through `Tasks`.
public final class AgendaService {

    private final Workspace workspace;

    AgendaService(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Gives a new session the usual agenda of its kind, with the points that earlier ones left for later.
    void begin(Tx tx, MesaSession session) {
        UsualAgenda.of(session, postponed(tx, session), () -> Ids.next(workspace.clock()))
                .forEach(item -> tx.save(AgendaItemKind.KIND, item));
    }

    /// The points that earlier sessions of the mesa left for later and no session has taken up since.
    private static List<AgendaItem> postponed(Reading reading, MesaSession session) {
        if (session.mesa() == null) {
            return List.of();
        }
        List<AgendaItem> all = MesaStore.sessions(reading, session.mesa()).stream()
                .filter(earlier -> !earlier.id().equals(session.id()))
                .flatMap(earlier -> MesaStore.agenda(reading, earlier.id()).stream()).toList();
        Set<UUID> taken = new HashSet<>();
        all.forEach(item -> taken.add(item.carriedFrom()));
        return all.stream().filter(item -> MesaCodes.POSTPONED.equals(item.state()) && !taken.contains(item.id()))
                .toList();
    }

    /// Saves what was written in one point; others may write other points meanwhile.
    public Changes save(AgendaItem before, AgendaItem after) {
        return workspace.write(Operation.of("mesa.op.saveItem"), tx -> tx.save(AgendaItemKind.KIND, before, after));
    }

    /// One more point, before those that close the session; the later ones move on by one.
    public AgendaItem add(UUID session, String title) {
        AgendaItem[] added = new AgendaItem[1];
        workspace.write(Operation.of("mesa.op.addItem"), tx -> {
            List<AgendaItem> agenda = MesaStore.agenda(tx, session);
            added[0] = UsualAgenda.topic(Ids.next(workspace.clock()), session, title);
            List<AgendaItem> after = UsualAgenda.inserted(agenda, added[0]);
            added[0] = after.stream().filter(item -> item.id().equals(added[0].id())).findFirst().orElseThrow();
            tx.saveList(AgendaItemKind.KIND, agenda, after);
        });
        return added[0];
    }

    /// Moves a point up (-1) or down (+1).
    public Changes move(UUID session, UUID item, int by) {
        return workspace.write(Operation.of("mesa.op.saveAgenda"), tx -> {
            List<AgendaItem> agenda = MesaStore.agenda(tx, session);
            tx.saveList(AgendaItemKind.KIND, agenda, UsualAgenda.moved(agenda, item, by));
        });
    }

    /// Takes a point off the agenda with its decisions; undo brings it back.
    public Changes delete(UUID item) {
        return workspace.write(Operation.of("mesa.op.deleteItem"), tx -> {
            SessionService.deleteAll(tx, DecisionKind.KIND, tx.list(DecisionKind.KIND, "\"item\" = ?", item));
            tx.delete(AgendaItemKind.KIND.ref(item));
        });
    }
}
