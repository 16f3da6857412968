package org.bitacora.db;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.record.Change;
import org.bitacora.record.ChangeId;
import org.bitacora.record.ContentHash;
import org.bitacora.record.Edit;
import org.bitacora.record.HybridClock;
import org.bitacora.record.RecordRef;
import org.bitacora.record.Salts;
import org.bitacora.record.Stamp;

/// This device's own thread of changes: its incarnation, the next number, the clock and the tip of its chain. Used in
/// the writer's turn; after a rollback it is read again from the file.
final class Device {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Session session;
    private final Clock wall;
    private final UUID incarnation;
    private Stamp stamp;
    private final ContentHash hash = new ContentHash();
    private HybridClock clock;
    private long upto;
    private byte[] chain;

    Device(Session session, Clock wall, Stamp stamp) {
        this.session = session;
        this.wall = wall;
        this.stamp = stamp;
        incarnation = Ids.fromBytes(session.meta.required(Meta.INCARNATION));
        reread();
    }

    void reread() {
        session.sql.scan("SELECT upto, chain FROM incarnation WHERE id = ?", row -> {
            upto = row.number(1);
            chain = row.isNull(2) ? ContentHash.start() : row.bytes(2);
        }, incarnation);
        long own = session.sql.first("SELECT hlc FROM change WHERE inc = ? AND seq = ?", row -> row.number(1),
                session.dictionary.device(incarnation), upto).orElse(0L);
        String seen = session.meta.text(Meta.CLOCK);
        clock = new HybridClock(wall, Math.max(own, seen.isEmpty() ? 0 : Long.parseLong(seen)));
    }

    /// From now on changes carry this name.
    void signAs(String author) {
        stamp = stamp.by(author);
    }

    UUID incarnation() {
        return incarnation;
    }

    long upto() {
        return upto;
    }

    HybridClock clock() {
        return clock;
    }

    /// The next change of this device, with fresh salts, linked into the chain.
    ///
    /// @param group number of the first change of the same save, or 0 if this is it
    Change next(RecordRef ref, List<Edit> edits, long group, String source) {
        upto++;
        boolean sealed = edits.stream().anyMatch(edit -> edit.content().sealed());
        Salts salts = new Salts.Whole(salt(), sealed ? salt() : new byte[0]);
        Change change = new Change(new ChangeId(incarnation, upto), ref, clock.next(), wall.millis(),
                group == 0 ? upto : group, source == null ? stamp : stamp.from(source), salts, edits);
        chain = hash.link(chain, hash.of(change));
        return change;
    }

    private static byte[] salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /// Writes where the chain stands; part of every transaction that made a change.
    void keepTip() {
        session.sql.run("UPDATE incarnation SET upto = ?, chain = ? WHERE id = ?", upto, chain, incarnation);
    }

    byte[] chain() {
        return Arrays.copyOf(chain, chain.length);
    }
}
