package org.bitacora.db;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.ChangeSet;
import org.bitacora.record.Edit;
import org.bitacora.record.Heads;
import org.bitacora.record.Kind;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;

/// Reads a workspace: records by kind, rows by SQL, histories and differences. Valid only inside
/// [Workspace#read] or [Workspace#write], on that thread.
public sealed class Reading permits Tx {

    final Session session;

    Reading(Session session) {
        this.session = session;
    }

    /// The record, unless it was deleted or never known.
    public <R> Optional<R> find(Kind<R> kind, UUID id) {
        Projection<R> projection = session.projections.of(kind);
        return session.sql.first("SELECT * FROM " + projection.table() + " WHERE id = ? AND deleted = 0",
                row -> projection.read(row, session.seal), id);
    }

    /// The records of a kind that are not deleted.
    ///
    /// @param where an SQL condition over the projection's columns (`"training" = ?`), may end in ORDER BY; "" for all
    public <R> List<R> list(Kind<R> kind, String where, Object... args) {
        List<R> records = new ArrayList<>();
        each(kind, where, records::add, args);
        return records;
    }

    /// As [#list], one at a time.
    public <R> void each(Kind<R> kind, String where, Consumer<R> each, Object... args) {
        Projection<R> projection = session.projections.of(kind);
        boolean bare = where.isBlank() || where.stripLeading().startsWith("ORDER BY");
        String sql = "SELECT * FROM " + projection.table() + " WHERE deleted = 0" + (bare ? " " : " AND ") + where;
        session.sql.scan(sql, row -> each.accept(projection.read(row, session.seal)), args);
    }

    /// Rows of any query over the projections.
    public <T> List<T> query(String sql, Function<Row, T> each, Object... args) {
        return session.sql.query(sql, each, args);
    }

    public long count(String sql, Object... args) {
        return session.sql.first(sql, row -> row.number(1), args).orElse(0L);
    }

    /// Every known change of a record, oldest first by its clock.
    public List<Change> history(RecordRef ref) {
        return session.log.of(ref.id()).stream().sorted(Change.BY_PRECEDENCE).toList();
    }

    /// The change, unless it is unknown or known only as a stub; also if its reception was undone.
    public Optional<Change> find(ChangeId id) {
        return session.log.find(id);
    }

    /// The changes from which the state follows.
    public ChangeSet countedChanges() {
        return new KnownChanges(session.sql).counted();
    }

    /// The changes of which more than a stub is known, also those whose reception was undone.
    public ChangeSet heldChanges() {
        return new KnownChanges(session.sql).held();
    }

    /// Those changes of a set that are held, by device and number.
    public void each(ChangeSet set, Consumer<Change> each) {
        set.runs().forEach((device, runs) -> runs.forEach(run -> session.log.each(device, run.from(), run.to(), link -> {
            if (link instanceof Change change) {
                each.accept(change);
            }
        })));
    }

    /// Whether the file with this content is here; it may come later than the change that mentions it, or never.
    public boolean holds(String sha256) {
        return session.contents.has(sha256);
    }

    /// The content of a file, at most 20 MB; empty if it is not here.
    ///
    /// @throws org.bitacora.base.Problem E-67 if it is damaged
    public Optional<byte[]> content(String sha256) {
        return session.contents.bytes(sha256);
    }

    /// When the changes of others came here.
    public Arrivals arrivals() {
        return new Arrivals(session);
    }

    /// What waits for a decision: fields whose heads say different things.
    public List<Conflict> conflicts() {
        return session.sql.query("SELECT rec, kind, field FROM conflict ORDER BY rec, field", row -> new Conflict(
                new RecordRef(session.dictionary.text(row.count(2)), row.id(1)), row.text(3)));
    }

    public List<Conflict> conflicts(RecordRef ref) {
        return session.sql.query("SELECT field FROM conflict WHERE rec = ? ORDER BY field",
                row -> new Conflict(ref, row.text(1)), ref.id());
    }

    /// A difference with all that a person needs to decide it: each head, and what the field said before.
    public Difference difference(Conflict conflict) {
        Heads heads = session.records.heads(conflict.record());
        Map<ChangeId, Change> history = new HashMap<>();
        history(conflict.record()).forEach(change -> history.put(change.id(), change));
        List<Change> candidates = heads.of(conflict.field()).stream().map(history::get)
                .sorted(Change.BY_PRECEDENCE).toList();
        return new Difference(conflict, before(conflict.field(), candidates, history), candidates,
                conflict.field().equals(Kind.DELETED) ? editsUnseen(heads, candidates, history) : List.of());
    }

    /// What the field said in the latest change that all the candidates replaced.
    private static Value before(String field, List<Change> candidates, Map<ChangeId, Change> history) {
        return candidates.stream().flatMap(change -> editOf(change, field).parents().stream()).map(history::get)
                .filter(parent -> parent != null && has(parent, field)).max(Change.BY_PRECEDENCE)
                .map(parent -> editOf(parent, field).value()).orElse(Value.NONE);
    }

    /// For a deletion against edits: the edits that the deletion had not seen.
    private static List<Change> editsUnseen(Heads heads, List<Change> deletions, Map<ChangeId, Change> history) {
        List<ChangeId> seen = deletions.stream()
                .flatMap(change -> editOf(change, Kind.DELETED).parents().stream()).toList();
        return heads.all().stream().filter(id -> !seen.contains(id)).map(history::get)
                .filter(change -> !has(change, Kind.DELETED)).sorted(Comparator.comparing(Change::clock)).toList();
    }

    private static boolean has(Change change, String field) {
        return change.edits().stream().anyMatch(edit -> edit.field().equals(field));
    }

    private static Edit editOf(Change change, String field) {
        return change.edits().stream().filter(edit -> edit.field().equals(field)).findFirst().orElseThrow();
    }

    /// The teams behind the incarnations, for history and differences.
    public Map<UUID, String> teams() {
        Map<UUID, String> teams = new HashMap<>();
        session.sql.scan("SELECT id, team FROM incarnation WHERE team IS NOT NULL",
                row -> teams.put(row.id(1), row.text(2)));
        return teams;
    }

    /// How many values of newer versions wait for an upgrade of the program: changes of kinds not known here.
    public long valuesOfNewerVersions() {
        long unknown = 0;
        for (RecordRef ref : session.records.all()) {
            if (session.projections.of(ref.kind()).isEmpty()) {
                unknown++;
            }
        }
        return unknown;
    }
}
