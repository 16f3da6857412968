package org.bitacora.db;

/// The fixed tables of a workspace file. Everything but `change` and the local tables can be rebuilt from `change`.
final class Schema {

    /// "BITA": tells our files from any other SQLite database.
    static final int APPLICATION_ID = 0x42495441;
    /// The form of the tables below; a file with a greater one belongs to a newer program.
    static final int VERSION = 1;

    static final String TABLES = """
            CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
            CREATE TABLE word(n INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
            CREATE TABLE field_no(kind INTEGER NOT NULL, no INTEGER NOT NULL, name TEXT NOT NULL,
                PRIMARY KEY(kind, no)) WITHOUT ROWID;
            CREATE TABLE incarnation(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, public_key BLOB, team TEXT,
                upto INTEGER NOT NULL DEFAULT 0, chain BLOB, signed_seq INTEGER, signed_tip BLOB, signature BLOB);
            CREATE TABLE change(inc INTEGER NOT NULL, seq INTEGER NOT NULL, kind INTEGER NOT NULL, rec BLOB,
                hlc INTEGER NOT NULL, wall INTEGER NOT NULL, grp INTEGER NOT NULL, stamp INTEGER NOT NULL,
                salt BLOB, body BLOB, sealed BLOB, PRIMARY KEY(inc, seq)) WITHOUT ROWID;
            CREATE INDEX change_rec ON change(rec);
            CREATE INDEX change_partial ON change(inc, seq) WHERE salt IS NULL;
            CREATE TABLE record(id BLOB PRIMARY KEY, kind INTEGER NOT NULL, heads BLOB NOT NULL) WITHOUT ROWID;
            CREATE TABLE conflict(rec BLOB NOT NULL, kind INTEGER NOT NULL, field TEXT NOT NULL,
                PRIMARY KEY(rec, field)) WITHOUT ROWID;
            CREATE TABLE awaited(inc INTEGER NOT NULL, seq INTEGER NOT NULL, field TEXT NOT NULL,
                PRIMARY KEY(inc, seq, field)) WITHOUT ROWID;
            CREATE TABLE excluded(inc INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(inc, seq)) WITHOUT ROWID;
            CREATE TABLE seen(recipient BLOB NOT NULL, inc INTEGER NOT NULL, upto INTEGER NOT NULL,
                PRIMARY KEY(recipient, inc)) WITHOUT ROWID;
            CREATE TABLE receipt(n INTEGER PRIMARY KEY, batch INTEGER NOT NULL, at INTEGER NOT NULL,
                digest BLOB NOT NULL, team TEXT, author TEXT, changes INTEGER NOT NULL, ranges TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0);
            CREATE TABLE handover(n INTEGER PRIMARY KEY, at INTEGER NOT NULL, seq INTEGER NOT NULL, changes INTEGER
                NOT NULL, digest BLOB NOT NULL);
            CREATE TABLE undo_step(n INTEGER PRIMARY KEY, redo INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL,
                first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL, receipt INTEGER, at INTEGER NOT NULL);
            CREATE TABLE draft(key TEXT PRIMARY KEY, at INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID
            """;

    /// Files by their content, sealed in parts so that none lies whole in memory. Added after the first release: an older
    /// program leaves them alone.
    static final String CONTENTS = """
            CREATE TABLE IF NOT EXISTS content(n INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE,
                size INTEGER NOT NULL);
            CREATE TABLE IF NOT EXISTS content_part(content INTEGER NOT NULL, no INTEGER NOT NULL,
                sealed BLOB NOT NULL, PRIMARY KEY(content, no))
            """;

    private Schema() {
    }
}
