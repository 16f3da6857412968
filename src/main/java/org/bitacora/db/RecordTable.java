package org.bitacora.db;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bitacora.record.ChangeId;
import org.bitacora.record.Heads;
import org.bitacora.record.RecordRef;

/// The heads of every record, one small blob each: per head its change, its clock and the numbers of its fields.
final class RecordTable {

    private final Sql sql;
    private final Dictionary dictionary;

    RecordTable(Sql sql, Dictionary dictionary) {
        this.sql = sql;
        this.dictionary = dictionary;
    }

    Heads heads(RecordRef ref) {
        return sql.first("SELECT kind, heads FROM record WHERE id = ?",
                row -> decode(row.count(1), row.bytes(2)), ref.id()).orElse(Heads.NONE);
    }

    void put(RecordRef ref, Heads heads) {
        int kind = dictionary.word(ref.kind());
        if (heads.isEmpty()) {
            sql.run("DELETE FROM record WHERE id = ?", ref.id());
        } else {
            sql.run("REPLACE INTO record(id, kind, heads) VALUES(?, ?, ?)", ref.id(), kind, encode(kind, heads));
        }
    }

    /// Every record that has a change, by id.
    List<RecordRef> all() {
        return sql.query("SELECT id, kind FROM record ORDER BY id",
                row -> new RecordRef(dictionary.text(row.count(2)), row.id(1)));
    }

    List<UUID> idsOf(String kind) {
        return sql.query("SELECT id FROM record WHERE kind = (SELECT n FROM word WHERE text = ?) ORDER BY id",
                row -> row.id(1), kind);
    }

    private byte[] encode(int kind, Heads heads) {
        Binary.Writer out = new Binary.Writer();
        for (Heads.Entry entry : heads.entries()) {
            BitSet mask = new BitSet();
            entry.fields().forEach(field -> mask.set(dictionary.field(kind, field)));
            out.number(dictionary.device(entry.id().incarnation())).number(entry.id().seq()).number(entry.clock())
                    .sized(mask.toByteArray());
        }
        return out.bytes();
    }

    private Heads decode(int kind, byte[] bytes) {
        Binary.Reader in = new Binary.Reader(bytes);
        List<Heads.Entry> entries = new ArrayList<>();
        while (in.more()) {
            ChangeId id = new ChangeId(dictionary.device(in.count()), in.number());
            long clock = in.number();
            Set<String> fields = new TreeSet<>();
            BitSet.valueOf(in.sized()).stream().forEach(no -> fields.add(dictionary.field(kind, no)));
            entries.add(new Heads.Entry(id, clock, fields));
        }
        return new Heads(entries);
    }
}
