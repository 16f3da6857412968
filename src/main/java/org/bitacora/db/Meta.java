package org.bitacora.db;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The few facts of a file about itself.
final class Meta {

    static final String INCARNATION = "incarnation";
    static final String PRIVATE_KEY = "privateKey";
    static final String PUBLIC_KEY = "publicKey";
    static final String SEAL_KEY = "sealKey";
    static final String AUTHOR = "author";
    static final String TEAM = "team";
    static final String SAMPLE = "sample";
    static final String PROJECTION = "projection";
    static final String CLOCK = "clock";
    static final String OPEN = "open";
    static final String CHECKED = "checked";
    static final String RECIPIENT = "recipient";
    static final String RECIPIENT_SECRET = "recipientSecret";

    private final Sql sql;

    Meta(Sql sql) {
        this.sql = sql;
    }

    Optional<byte[]> bytes(String key) {
        return sql.first("SELECT value FROM meta WHERE key = ?", row -> row.bytes(1), key);
    }

    byte[] required(String key) {
        return bytes(key).orElseThrow(() -> new IllegalStateException("missing in file: " + key));
    }

    String text(String key) {
        return bytes(key).map(value -> new String(value, StandardCharsets.UTF_8)).orElse("");
    }

    void put(String key, byte[] value) {
        sql.run("REPLACE INTO meta(key, value) VALUES(?, ?)", key, value);
    }

    void put(String key, String value) {
        put(key, value.getBytes(StandardCharsets.UTF_8));
    }

    void put(String author, String team, byte[] incarnation) {
        put(AUTHOR, author);
        put(TEAM, team);
        sql.run("UPDATE incarnation SET team = ? WHERE id = ?", team, incarnation);
    }

    Identity identity() {
        return new Identity(text(AUTHOR), text(TEAM), text(SAMPLE).equals("yes"));
    }
}
