package org.bitacora.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.db.Changes;
import org.bitacora.db.Operation;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Apart;
import org.bitacora.directory.model.ApartKind;
import org.bitacora.directory.model.Joined;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.JoinedKind;
import org.bitacora.directory.model.Pair;
import org.bitacora.record.Kind;
import org.bitacora.record.RecordRef;

/// Which records are one ("es la misma persona") and which are not: decisions that rewrite nothing and can be taken
/// back. Safe on any thread.
public final class JoinService {

    private final Workspace ws;
    private final Map<String, Joins> known = new HashMap<>();

    private record Joins(List<Joined> decisions, List<Apart> apart, JoinedComponents components) {
    }

    JoinService(Workspace ws) {
        this.ws = ws;
        ws.feed().subscribe(Runnable::run, this::heard);
    }

    /// Decides that two records of a kind are one. Whatever kept them apart no longer stands.
    public Changes join(String kind, UUID one, UUID other) {
        Joins known = joins(kind);
        Pair now = Pair.of(one, other).through(known.components()::representative);
        List<Apart> against = known.apart().stream()
                .filter(apart -> pair(apart).through(known.components()::representative).equals(now)).toList();
        return ws.write(Operation.of("directory.op.join"), tx -> {
            tx.save(JoinedKind.KIND, Joined.of(kind, one, other));
            against.forEach(apart -> tx.delete(ApartKind.KIND.ref(apart)));
        });
    }

    /// As [#join(String, UUID, UUID)].
    public Changes join(Kind<?> kind, UUID one, UUID other) {
        return join(kind.name(), one, other);
    }

    /// Decides that two records of a kind are not one, so that no laptop asks again. What held them together directly no
    /// longer stands; where they are one only through others, all that was said of the second does not.
    public Changes keepApart(String kind, UUID one, UUID other) {
        Pair pair = Pair.of(one, other);
        Joins known = joins(kind);
        List<Joined> direct = known.decisions().stream().filter(joined -> pair(joined).equals(pair)).toList();
        boolean stillOne = new JoinedComponents(known.decisions().stream().filter(joined -> !direct.contains(joined))
                .toList()).sameThing(one, other);
        List<Joined> against = stillOne ? about(known, pair.second()) : direct;
        return ws.write(Operation.of("directory.op.keepApart"), tx -> {
            tx.save(ApartKind.KIND, Apart.of(kind, one, other));
            against.forEach(joined -> tx.delete(JoinedKind.KIND.ref(joined)));
        });
    }

    /// The pairs of which somebody said that they are not one.
    public List<Pair> apart(String kind) {
        return joins(kind).apart().stream().map(JoinService::pair).toList();
    }

    private static Pair pair(Joined joined) {
        return Pair.of(joined.first(), joined.second());
    }

    private static Pair pair(Apart apart) {
        return Pair.of(apart.first(), apart.second());
    }

    private static List<Joined> about(Joins known, UUID id) {
        return known.decisions().stream().filter(joined -> pair(joined).holds(id)).toList();
    }

    /// The decisions that ever were about this record, those taken back among them, for its history.
    public List<RecordRef> decisions(UUID id) {
        return ws.read(reading -> Stream.of(JoinedKind.KIND, ApartKind.KIND).flatMap(kind -> reading.query(
                "SELECT id FROM " + kind.name() + " WHERE \"first\" = ? OR \"second\" = ?", row -> row.id(1), id, id)
                .stream().map(kind::ref)).toList());
    }

    /// Takes back every decision that holds these two together directly.
    public Changes separate(Kind<?> kind, UUID one, UUID other) {
        return ws.write(Operation.of("directory.op.separate"),
                tx -> tx.delete(JoinedKind.KIND.ref(Joined.of(kind.name(), one, other))));
    }

    /// Takes back every decision about this record, so that it stands alone again.
    public Changes separate(Kind<?> kind, UUID id) {
        List<Joined> decisions = about(joins(kind.name()), id);
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
        return components(kind.name());
    }

    public JoinedComponents components(String kind) {
        return joins(kind).components();
    }

    private synchronized Joins joins(String kind) {
        return known.computeIfAbsent(kind, this::read);
    }

    private Joins read(String kind) {
        return ws.read(reading -> {
            List<Joined> decisions = reading.list(JoinedKind.KIND, "\"joined_kind\" = ?", kind).stream()
                    .filter(joined -> joined.first() != null && joined.second() != null).toList();
            List<Apart> apart = reading.list(ApartKind.KIND, "\"apart_kind\" = ?", kind).stream()
                    .filter(each -> each.first() != null && each.second() != null).toList();
            return new Joins(decisions, apart, new JoinedComponents(decisions));
        });
    }

    private synchronized void heard(Changes changes) {
        if (changes.touches(JoinedKind.KIND.name()) || changes.touches(ApartKind.KIND.name())) {
            known.clear();
        }
    }
}
