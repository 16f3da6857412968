package org.bitacora.db;

import org.bitacora.record.Kinds;
import org.bitacora.seal.FieldSeal;

/// One connection with everything that reads and writes through it. Used in that connection's turn.
final class Session implements AutoCloseable {

    final Sql sql;
    final Kinds kinds;
    final Meta meta;
    final Dictionary dictionary;
    final FieldSeal seal;
    final ChangeLog log;
    final RecordTable records;
    final Projections projections;
    final Applier applier;
    final Contents contents;

    Session(Sql sql, Kinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
        meta = new Meta(sql);
        dictionary = new Dictionary(sql);
        seal = new FieldSeal(meta.required(Meta.SEAL_KEY));
        log = new ChangeLog(sql, dictionary, new ChangeCodec(dictionary, seal));
        records = new RecordTable(sql, dictionary);
        projections = new Projections(kinds);
        applier = new Applier(sql, dictionary, log, records, projections, seal);
        contents = new Contents(sql, seal);
    }

    @Override
    public void close() {
        sql.close();
    }
}
