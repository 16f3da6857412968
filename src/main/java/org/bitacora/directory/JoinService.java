package org.bitacora.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Joined;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.JoinedKind;
import org.bitacora.record.Kind;

/// Which records are one ("es la misma persona"): decisions that rewrite nothing and can be taken back. Safe on any
/// thread.
public final class JoinService {

    private final Workspace ws;
    private final Map<String, Joins> known = new HashMap<>();

    private record Joins(List<Joined> decisions, JoinedComponents components) {
    }

    JoinService(Workspace ws) {
        this.ws = ws;
        ws.feed().subscribe(Runnable::run, this::heard);
    }

    /// Decides that two records of a kind are one.
    public Changes join(Kind<?> kind, UUID one, UUID other) {
        return ws.write(Operation.of("directory.op.join"),
                tx -> tx.save(JoinedKind.KIND, Joined.of(kind.name(), one, other)));
    }

    /// Takes back every decision that holds these two together directly.
    public Changes separate(Kind<?> kind, UUID one, UUID other) {
        return ws.write(Operation.of("directory.op.separate"),
                tx -> tx.delete(JoinedKind.KIND.ref(Joined.of(kind.name(), one, other))));
    }

    /// Takes back every decision about this record, so that it stands alone again.
    public Changes separate(Kind<?> kind, UUID id) {
        List<Joined> decisions = joins(kind).decisions().stream()
                .filter(joined -> id.equals(joined.first()) || id.equals(joined.second())).toList();
        return ws.write(Operation.of("directory.op.separate"),
                tx -> decisions.forEach(joined -> tx.delete(JoinedKind.KIND.ref(joined))));
    }

    /// The record that stands for all that are one with this; the same on every laptop with the same decisions.
    public UUID representative(Kind<?> kind, UUID id) {
        return components(kind).representative(id);
    }

    /// How many different things these records are: unique people behind participations.
    public long distinct(Kind<?> kind, Collection<UUID> ids) {
        JoinedComponents components = components(kind);
        return ids.stream().map(components::representative).distinct().count();
    }

    public JoinedComponents components(Kind<?> kind) {
        return joins(kind).components();
    }

    private synchronized Joins joins(Kind<?> kind) {
        return known.computeIfAbsent(kind.name(), this::read);
    }

    private Joins read(String kind) {
        List<Joined> decisions = ws.read(reading -> reading.list(JoinedKind.KIND, "\"joined_kind\" = ?", kind));
        return new Joins(decisions, new JoinedComponents(decisions));
    }

    private synchronized void heard(Changes changes) {
        if (changes.touches(JoinedKind.KIND.name())) {
            known.clear();
        }
    }
}
