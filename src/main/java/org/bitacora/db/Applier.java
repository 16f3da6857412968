package org.bitacora.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.bitacora.base.Ids;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.Edit;
import org.bitacora.record.FieldType;
import org.bitacora.record.Heads;
import org.bitacora.record.Kind;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;
import org.bitacora.seal.FieldSeal;

/// Makes the state follow from the changes: heads, conflicts and projection rows of the records that new changes touch.
/// Order, repetition, partial delivery and wrong clocks cannot matter; the oracle of its tests is recomputation.
/// Used inside a transaction, in the writer's turn.
final class Applier {

    private final Sql sql;
    private final Dictionary dictionary;
    private final ChangeLog log;
    private final RecordTable records;
    private final Projections projections;
    private final FieldSeal seal;

    Applier(Sql sql, Dictionary dictionary, ChangeLog log, RecordTable records, Projections projections,
            FieldSeal seal) {
        this.sql = sql;
        this.dictionary = dictionary;
        this.log = log;
        this.records = records;
        this.projections = projections;
        this.seal = seal;
    }

    /// Hears of each record that arrivals touched, with its heads before and after.
    @FunctionalInterface
    interface Outcome {
        void settled(RecordRef ref, Heads before, Heads after, boolean deleted);
    }

    /// Takes in changes that already stand in the log and were not known before.
    void apply(Collection<Change> arrivals, Outcome outcome) {
        Map<RecordRef, List<Change>> byRecord = new LinkedHashMap<>();
        arrivals.stream().sorted(Comparator.comparing((Change change) -> change.record().id(), Ids::compare))
                .forEach(change -> byRecord.computeIfAbsent(change.record(), ref -> new ArrayList<>()).add(change));
        byRecord.forEach((ref, changes) -> apply(ref, changes, outcome));
    }

    private void apply(RecordRef ref, List<Change> arrivals, Outcome outcome) {
        Heads before = records.heads(ref);
        Heads after = before.with(arrivals, awaited(arrivals));
        rememberUnknownParents(before, arrivals);
        outcome.settled(ref, before, after, settle(ref, before, after, arrivals));
    }

    /// What a change made here, on top of the heads it saw, does to its record.
    void applyOwn(RecordRef ref, Heads before, Change change) {
        List<Change> arrivals = List.of(change);
        settle(ref, before, before.with(arrivals, (id, field) -> false), arrivals);
    }

    /// Computes a record again from its whole history, after an exclusion, a fuller copy or an upgrade.
    void recompute(RecordRef ref) {
        List<Change> history = log.of(ref.id());
        sql.run("DELETE FROM conflict WHERE rec = ?", ref.id());
        projections.of(ref.kind()).ifPresent(projection -> projection.remove(sql, ref.id()));
        settle(ref, Heads.NONE, Heads.of(history), history);
    }

    private boolean settle(RecordRef ref, Heads before, Heads after, Collection<Change> known) {
        records.put(ref, after);
        Map<ChangeId, Change> byId = new HashMap<>();
        known.forEach(change -> byId.put(change.id(), change));
        boolean deleted = isDeleted(after, byId);
        project(ref, before, after, byId, deleted);
        markConflicts(ref, before, after, byId, deleted);
        return deleted;
    }

    private BiPredicate<ChangeId, String> awaited(List<Change> arrivals) {
        if (sql.first("SELECT 1 FROM awaited LIMIT 1", row -> true).isEmpty()) {
            return (id, field) -> false;
        }
        Map<ChangeId, Set<String>> named = new HashMap<>();
        for (Change change : arrivals) {
            int device = dictionary.device(change.id().incarnation());
            named.put(change.id(), new HashSet<>(sql.query("SELECT field FROM awaited WHERE inc = ? AND seq = ?",
                    row -> row.text(1), device, change.id().seq())));
            sql.run("DELETE FROM awaited WHERE inc = ? AND seq = ?", device, change.id().seq());
        }
        return (id, field) -> named.get(id).contains(field);
    }

    /// A parent that is named before it is known must not become a head when it comes.
    private void rememberUnknownParents(Heads before, List<Change> arrivals) {
        Set<ChangeId> present = new HashSet<>(before.all());
        arrivals.forEach(change -> present.add(change.id()));
        for (Change change : arrivals) {
            for (Edit edit : change.edits()) {
                for (ChangeId parent : edit.parents()) {
                    if (!present.contains(parent) && !log.holds(parent)) {
                        sql.run("INSERT OR IGNORE INTO awaited(inc, seq, field) VALUES(?, ?, ?)",
                                dictionary.device(parent.incarnation()), parent.seq(), edit.field());
                    }
                }
            }
        }
    }

    /// Deleted only if every head of the deletion says so and each head of every other field was seen by one of them:
    /// delete against edit leaves the record visible (`design.md` §5).
    private boolean isDeleted(Heads heads, Map<ChangeId, Change> known) {
        List<ChangeId> deletions = heads.of(Kind.DELETED);
        if (deletions.isEmpty()) {
            return false;
        }
        Set<ChangeId> seen = new HashSet<>();
        for (ChangeId id : deletions) {
            Edit edit = edit(id, Kind.DELETED, known);
            if (!edit.value().text().equals("true")) {
                return false;
            }
            seen.addAll(edit.parents());
            seen.add(id);
        }
        return seen.containsAll(heads.all());
    }

    private Edit edit(ChangeId id, String field, Map<ChangeId, Change> known) {
        Change change = known.computeIfAbsent(id, key -> log.find(key).orElseThrow());
        return change.edits().stream().filter(edit -> edit.field().equals(field)).findFirst().orElseThrow();
    }

    private void project(RecordRef ref, Heads before, Heads after, Map<ChangeId, Change> known, boolean deleted) {
        Projection<?> projection = projections.of(ref.kind()).orElse(null);
        if (projection == null) {
            return;
        }
        if (after.isEmpty()) {
            projection.remove(sql, ref.id());
            return;
        }
        Map<String, ChangeId> earlier = before.winners();
        Map<String, Value> values = before.isEmpty() ? new TreeMap<>()
                : projection.values(sql, seal, ref.id());
        after.winners().forEach((field, winner) -> {
            if (!winner.equals(earlier.get(field))) {
                values.put(field, readable(projection, field, edit(winner, field, known).value()));
            }
        });
        projection.write(sql, seal, ref.id(), values, deleted);
    }

    /// A value of a type that this version does not expect stays in the log and shows as absent.
    private static Value readable(Projection<?> projection, String field, Value value) {
        boolean fits = projection.kind().field(field).map(known -> fits(known.type(), value)).orElse(false);
        return fits ? value : Value.NONE;
    }

    private static boolean fits(FieldType type, Value value) {
        try {
            type.decode(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void markConflicts(RecordRef ref, Heads before, Heads after, Map<ChangeId, Change> known,
            boolean deleted) {
        boolean deletion = !after.of(Kind.DELETED).isEmpty();
        if (before.contested().isEmpty() && after.contested().isEmpty() && !deletion
                && before.of(Kind.DELETED).isEmpty()) {
            return;
        }
        sql.run("DELETE FROM conflict WHERE rec = ?", ref.id());
        if (deleted) {
            return;
        }
        Set<String> fields = new HashSet<>();
        after.contested().stream().filter(field -> differ(after, field, known)).forEach(fields::add);
        if (deletion && after.of(Kind.DELETED).stream()
                .anyMatch(id -> edit(id, Kind.DELETED, known).value().text().equals("true"))) {
            fields.add(Kind.DELETED);
        }
        int kind = dictionary.word(ref.kind());
        fields.forEach(field -> sql.run("INSERT INTO conflict(rec, kind, field) VALUES(?, ?, ?)", ref.id(), kind,
                field));
    }

    private boolean differ(Heads heads, String field, Map<ChangeId, Change> known) {
        return heads.of(field).stream().map(id -> edit(id, field, known).content()).map(Objects::toString).distinct()
                .count() > 1;
    }
}
