package org.bitacora.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.Content;
import org.bitacora.record.Edit;
import org.bitacora.record.Field;
import org.bitacora.record.Heads;
import org.bitacora.record.Kind;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Value;

/// The open transaction: the only hand through which records change. It diffs what it is given against the present
/// state and records the difference; saving what is already so records nothing.
public final class Tx extends Reading {

    private final Device device;
    private final String source;
    private final Set<RecordRef> touched = new LinkedHashSet<>();
    private long firstSeq;
    private boolean everything;

    Tx(Session session, Device device, String source) {
        super(session);
        this.device = device;
        this.source = source;
    }

    /// Saves a whole record: every field that differs from the present state.
    public <R> void save(Kind<R> kind, R after) {
        UUID id = kind.idOf(after);
        Heads heads = session.records.heads(kind.ref(id));
        Map<String, Value> present = heads.isEmpty() ? Map.of()
                : session.projections.of(kind).values(session.sql, session.seal, id);
        record(kind, id, heads, differences(present, kind.values(after)), heads::of);
    }

    /// Saves what a form changed between loading and saving; fields that the form left alone stay as they are now, even
    /// if somebody else changed them meanwhile. A field that another laptop changed since the form was loaded gets two
    /// heads: its author did not see the newer one, so that the difference shows and neither is lost.
    public <R> void save(Kind<R> kind, R before, R after) {
        UUID id = kind.idOf(after);
        Heads heads = session.records.heads(kind.ref(id));
        Map<String, Value> loaded = kind.values(before);
        Seen seen = new Seen(this, device.incarnation(), kind.ref(id), heads);
        record(kind, id, heads, differences(loaded, kind.values(after)),
                field -> seen.parents(field, loaded.getOrDefault(field, Value.NONE)));
    }

    /// Saves what differs between two lists of records: those that are missing in the second are deleted.
    public <R> void saveList(Kind<R> kind, List<R> before, List<R> after) {
        Map<UUID, R> former = new HashMap<>();
        before.forEach(record -> former.put(kind.idOf(record), record));
        for (R record : after) {
            R known = former.remove(kind.idOf(record));
            if (known == null) {
                save(kind, record);
            } else if (!known.equals(record)) {
                save(kind, known, record);
            }
        }
        former.keySet().forEach(id -> delete(kind.ref(id)));
    }

    private static Map<String, Value> differences(Map<String, Value> before, Map<String, Value> after) {
        Map<String, Value> edits = new TreeMap<>();
        after.forEach((field, value) -> {
            if (!value.equals(before.getOrDefault(field, Value.NONE))) {
                edits.put(field, value);
            }
        });
        before.forEach((field, value) -> {
            if (!value.isNone() && !after.containsKey(field)) {
                edits.put(field, Value.NONE);
            }
        });
        return edits;
    }

    private <R> void record(Kind<R> kind, UUID id, Heads heads, Map<String, Value> edits,
            Function<String, List<ChangeId>> parents) {
        boolean revived = !heads.of(Kind.DELETED).isEmpty() && find(kind, id).isEmpty();
        if (heads.isEmpty() && edits.isEmpty() || revived) {
            edits.put(Kind.DELETED, new Value('b', "false"));
        }
        if (!heads.isEmpty()) {
            refuseNaturalKey(kind, edits);
        }
        if (!edits.isEmpty()) {
            List<Edit> changed = new ArrayList<>();
            edits.forEach((field, value) -> changed.add(new Edit(field,
                    new Content.Known(value, isSealed(kind, field)), parents.apply(field))));
            append(kind.ref(id), heads, changed);
        }
    }

    private static <R> boolean isSealed(Kind<R> kind, String wire) {
        return kind.field(wire).map(field -> field.privacy().sealed()).orElse(false);
    }

    private static <R> void refuseNaturalKey(Kind<R> kind, Map<String, Value> edits) {
        for (String wire : edits.keySet()) {
            if (kind.field(wire).map(Field::isImmutable).orElse(false)) {
                throw new IllegalArgumentException(kind + "." + wire + " is part of a natural key");
            }
        }
    }

    /// Deletes a record: an edit like any other, whose author saw every head the record has now.
    public void delete(RecordRef ref) {
        Heads heads = session.records.heads(ref);
        if (!heads.isEmpty()) {
            append(ref, heads, List.of(new Edit(Kind.DELETED, flag(true), heads.all())));
        }
    }

    /// Keeps a file under its content, once however often; a field of the type content shall mention it. It stays for
    /// good.
    ///
    /// @param bytes at most 20 MB
    /// @return its SHA-256 in hexadecimal
    public String keep(byte[] bytes) {
        return session.contents.keep(bytes);
    }

    /// Brings a deleted record back.
    public void restore(RecordRef ref) {
        Heads heads = session.records.heads(ref);
        append(ref, heads, List.of(new Edit(Kind.DELETED, flag(false), heads.of(Kind.DELETED))));
    }

    private static Content flag(boolean value) {
        return new Content.Known(new Value('b', Boolean.toString(value)), false);
    }

    /// Decides a difference: a change whose parents are all heads, so that it is settled on every laptop it reaches.
    public void resolve(Conflict conflict, Value value) {
        RecordRef ref = conflict.record();
        Heads heads = session.records.heads(ref);
        boolean deletion = conflict.field().equals(Kind.DELETED);
        boolean sealed = session.projections.of(ref.kind())
                .map(projection -> isSealed(projection.kind(), conflict.field())).orElse(false);
        append(ref, heads, List.of(new Edit(conflict.field(), new Content.Known(value, sealed),
                deletion ? heads.all() : heads.of(conflict.field()))));
    }

    /// Records edits prepared by the kernel itself (undo).
    void append(RecordRef ref, Heads heads, List<Edit> edits) {
        Change change = device.next(ref, edits, firstSeq, source);
        if (firstSeq == 0) {
            firstSeq = change.id().seq();
        }
        session.log.insert(change);
        session.applier.applyOwn(ref, heads, change);
        touched.add(ref);
    }

    void touch(RecordRef ref) {
        touched.add(ref);
    }

    void touchEverything() {
        everything = true;
    }

    long firstSeq() {
        return firstSeq;
    }

    boolean changedAnything() {
        return firstSeq != 0 || !touched.isEmpty() || everything;
    }

    Changes changes() {
        return new Changes(touched, everything);
    }

    ChangeId lastOwn() {
        return new ChangeId(device.incarnation(), device.upto());
    }
}
