package org.bitacora.mesa;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bitacora.base.Ids;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.directory.DirectoryService;
import org.bitacora.mesa.model.Decalogue;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaKind;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.MesaSessionKind;
import org.bitacora.mesa.model.Practice;
import org.bitacora.mesa.model.PracticeKind;

/// Good practices of all sessions and the decálogo made of them (A03, A31). Blocks on the workspace's threads: screens
/// call it through `Tasks`.
public final class PracticeService {

    private final Workspace workspace;
    private final DirectoryService directory;

    PracticeService(Workspace workspace, DirectoryService directory) {
        this.workspace = workspace;
        this.directory = directory;
    }

    /// A practice and where it comes from.
    ///
    /// @param session in which it was told, or null
    /// @param mesa of that session, or null
    /// @param institution its name, empty if none is noted
    public record Told(Practice practice, MesaSession session, Mesa mesa, String institution) {
    }

    /// All of them: the decálogo in its order, then those with most votes.
    public List<Told> list() {
        return workspace.read(reading -> reading.list(PracticeKind.KIND, "ORDER BY \"place\" IS NULL, \"place\", "
                + "COALESCE(\"votes\", 0) DESC, id").stream().map(one -> told(reading, one)).toList()).stream()
                .map(this::named).toList();
    }

    private static Told told(Reading reading, Practice practice) {
        MesaSession session = practice.session() == null ? null
                : reading.find(MesaSessionKind.KIND, practice.session()).orElse(null);
        Mesa mesa = session == null || session.mesa() == null ? null
                : reading.find(MesaKind.KIND, session.mesa()).orElse(null);
        return new Told(practice, session, mesa, "");
    }

    private Told named(Told one) {
        return new Told(one.practice(), one.session(), one.mesa(),
                directory.institutions().name(one.practice().institution()));
    }

    /// One that is noted outside a session; not saved.
    public Practice draft() {
        var projects = directory.projects().list();
        return new Practice(Ids.next(workspace.clock()), projects.size() == 1 ? projects.getFirst().id() : null, null,
                null, null, null, null, MesaCodes.NOTED, null, null);
    }

    /// @param before null for a new one
    public Changes save(Practice before, Practice after) {
        return workspace.write(Operation.of("mesa.op.save.practice"), tx -> {
            if (before == null) {
                tx.save(PracticeKind.KIND, after);
            } else {
                tx.save(PracticeKind.KIND, before, after);
            }
        });
    }

    public Changes delete(UUID practice) {
        return workspace.write(Operation.of("mesa.op.remove.practice"),
                tx -> tx.delete(PracticeKind.KIND.ref(practice)));
    }

    /// Gives it a place in the decálogo; the others make room.
    public Changes place(UUID practice, int place) {
        return arrange(all -> Decalogue.placed(all, practice, place));
    }

    public Changes takeOut(UUID practice) {
        return arrange(all -> Decalogue.without(all, practice));
    }

    private Changes arrange(UnaryOperator<List<Practice>> arranging) {
        return workspace.write(Operation.of("mesa.op.decalogue"), tx -> {
            List<Practice> before = tx.list(PracticeKind.KIND, "ORDER BY id");
            Map<UUID, Practice> after = new HashMap<>();
            arranging.apply(before).forEach(one -> after.put(one.id(), one));
            before.stream().filter(one -> !one.equals(after.get(one.id())))
                    .forEach(one -> tx.save(PracticeKind.KIND, one, after.get(one.id())));
        });
    }
}
