package org.bitacora.db;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.HybridClock;
import org.bitacora.record.Link;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Stub;

/// The table of changes: the only table that is never rebuilt, and from which all others can be.
final class ChangeLog {

    private static final String COLUMNS = "inc, seq, kind, rec, hlc, wall, grp, stamp, salt, body, sealed";
    private static final String COUNTED = " AND NOT EXISTS "
            + "(SELECT 1 FROM excluded e WHERE e.inc = change.inc AND e.seq = change.seq)";

    private final Sql sql;
    private final Dictionary dictionary;
    private final ChangeCodec codec;

    ChangeLog(Sql sql, Dictionary dictionary, ChangeCodec codec) {
        this.sql = sql;
        this.dictionary = dictionary;
        this.codec = codec;
    }

    void insert(Change change) {
        write("INSERT", change);
    }

    /// Puts a fuller copy of a known change in the place of one with values withheld.
    void replace(Change change) {
        write("REPLACE", change);
    }

    private void write(String verb, Change change) {
        ChangeCodec.Stored stored = codec.encode(change);
        long seq = change.id().seq();
        sql.run(verb + " INTO change(" + COLUMNS + ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                dictionary.device(change.id().incarnation()), seq, dictionary.word(change.record().kind()),
                change.record().id(), change.clock(), change.wall() - HybridClock.millis(change.clock()),
                seq - change.group(), dictionary.stamp(change.stamp()), stored.salt(), stored.body(),
                stored.sealed());
    }

    boolean knows(ChangeId id) {
        return sql.first("SELECT 1 FROM change WHERE inc = ? AND seq = ?", row -> true,
                dictionary.device(id.incarnation()), id.seq()).isPresent();
    }

    /// Whether the change itself is known, and not only its stub.
    boolean holds(ChangeId id) {
        return sql.first("SELECT 1 FROM change WHERE inc = ? AND seq = ? AND kind <> 0", row -> true,
                dictionary.device(id.incarnation()), id.seq()).isPresent();
    }

    Optional<Link> link(ChangeId id) {
        return sql.first("SELECT " + COLUMNS + " FROM change WHERE inc = ? AND seq = ?", this::link,
                dictionary.device(id.incarnation()), id.seq());
    }

    /// The change, unless it is unknown or known only as a stub.
    Optional<Change> find(ChangeId id) {
        return link(id).filter(Change.class::isInstance).map(Change.class::cast);
    }

    /// Every change of a record that counts (not locally excluded), in no particular order.
    List<Change> of(UUID record) {
        return sql.query("SELECT " + COLUMNS + " FROM change WHERE rec = ?" + COUNTED, this::read, record);
    }

    /// The links of one incarnation from one number to another, both included, in order.
    void each(UUID incarnation, long from, long to, Consumer<Link> each) {
        sql.scan("SELECT " + COLUMNS + " FROM change WHERE inc = ? AND seq BETWEEN ? AND ? ORDER BY seq",
                row -> each.accept(link(row)), dictionary.device(incarnation), from, to);
    }

    /// Whether the changes of an incarnation from one number to another, both included, are of this record alone.
    boolean touchOnly(RecordRef ref, UUID incarnation, long from, long to) {
        return sql.first("SELECT 1 FROM change WHERE inc = ? AND seq BETWEEN ? AND ? AND rec <> ? LIMIT 1",
                row -> true, dictionary.device(incarnation), from, to, ref.id()).isEmpty();
    }

    /// Every link that counts, of all incarnations, in the order of incarnation and number.
    void eachCounted(Consumer<Link> each) {
        sql.scan("SELECT " + COLUMNS + " FROM change JOIN (SELECT n, id AS device FROM incarnation) ON n = inc"
                + " WHERE 1 = 1" + COUNTED + " ORDER BY device, seq", row -> each.accept(link(row)));
    }

    /// The numbers of an incarnation of which not everything is known: stubs and changes with values withheld.
    Set<Long> partial(UUID incarnation) {
        return new HashSet<>(sql.query("SELECT seq FROM change WHERE inc = ? AND salt IS NULL",
                row -> row.number(1), dictionary.device(incarnation)));
    }

    void insert(Stub stub) {
        sql.run("INSERT INTO change(" + COLUMNS + ") VALUES(?, ?, 0, NULL, 0, 0, 0, 0, NULL, ?, NULL)",
                dictionary.device(stub.id().incarnation()), stub.id().seq(), stub.contentHash());
    }

    private Link link(Row row) {
        return row.count(3) != 0 ? read(row)
                : new Stub(new ChangeId(dictionary.device(row.count(1)), row.number(2)), row.bytes(10));
    }

    private Change read(Row row) {
        ChangeId id = new ChangeId(dictionary.device(row.count(1)), row.number(2));
        int kind = row.count(3);
        long clock = row.number(5);
        ChangeCodec.Decoded decoded = codec.decode(id, kind,
                new ChangeCodec.Stored(row.bytes(9), row.bytes(10), row.bytes(11)));
        return new Change(id, new RecordRef(dictionary.text(kind), row.id(4)), clock,
                HybridClock.millis(clock) + row.number(6), id.seq() - row.number(7),
                dictionary.stamp(row.count(8)), decoded.salts(), decoded.edits());
    }
}
