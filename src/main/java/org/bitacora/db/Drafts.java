package org.bitacora.db;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bitacora.seal.FieldSeal;
import org.bitacora.task.Turns;

/// What was being typed: kept about a second after the last keystroke, durable, sealed, never handed in. Safe on any
/// thread.
public final class Drafts {

    private final Turns turns;
    private final Session session;

    Drafts(Turns turns, Session session) {
        this.turns = turns;
        this.session = session;
    }

    /// Keeps `text` under `key` in the place of what was there.
    public void keep(String key, String text) {
        turns.call(() -> {
            byte[] body = session.seal.seal(text.getBytes(StandardCharsets.UTF_8), place(key));
            return session.sql.run("REPLACE INTO draft(key, at, body) VALUES(?, unixepoch() * 1000, ?)", key, body);
        });
    }

    public Optional<String> find(String key) {
        return turns.call(() -> session.sql.first("SELECT body FROM draft WHERE key = ?",
                row -> open(session.seal, key, row.bytes(1)), key));
    }

    /// All drafts by key, for the start page and for closing down.
    public Map<String, String> all() {
        return turns.call(() -> {
            Map<String, String> drafts = new TreeMap<>();
            session.sql.scan("SELECT key, body FROM draft",
                    row -> drafts.put(row.text(1), open(session.seal, row.text(1), row.bytes(2))));
            return drafts;
        });
    }

    public void drop(String key) {
        turns.call(() -> session.sql.run("DELETE FROM draft WHERE key = ?", key));
    }

    private static String open(FieldSeal seal, String key, byte[] body) {
        return new String(seal.unseal(body, place(key)), StandardCharsets.UTF_8);
    }

    private static byte[] place(String key) {
        return ("draft " + key).getBytes(StandardCharsets.UTF_8);
    }
}
