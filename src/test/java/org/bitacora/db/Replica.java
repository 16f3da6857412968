package org.bitacora.db;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.record.ContentHash;
import org.bitacora.record.Link;
import org.bitacora.record.Stamp;
import org.bitacora.seal.FieldSeal;

/// One device of a random fleet: the kernel over an SQLite database in memory, quick enough for thousands of orders.
final class Replica implements AutoCloseable {

    final TestClock clock = new TestClock("2026-03-19T13:00:00Z");
    final Session session;
    private final byte[] sealKey = FieldSeal.newKey();
    private final Random random;
    private Device device;

    /// @param random gives the ids, so that a seed repeats a run to the letter
    Replica(Random random) {
        this.random = random;
        try {
            Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
            sql.script(Schema.TABLES);
            new Meta(sql).put(Meta.SEAL_KEY, sealKey);
            session = new Session(sql, Note.KINDS);
            session.sql.script(session.projections.ddl());
            incarnate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void incarnate() {
        byte[] incarnation = Ids.toBytes(new UUID(random.nextLong(), random.nextLong()));
        session.meta.put(Meta.INCARNATION, incarnation);
        session.sql.run("INSERT INTO incarnation(id, team, upto, chain) VALUES(?, 'equipo', 0, ?)", incarnation,
                ContentHash.start());
        session.dictionary.forget();
        device = new Device(session, clock, new Stamp("Persona", "America/Bogota", Stamp.SCREEN, "1.0.0"));
    }

    /// Forgets every change, to receive the same history in another order.
    void wipe() {
        for (String table : List.of("change", "record", "conflict", "awaited", "excluded", "seen", "receipt",
                "incarnation", "note")) {
            session.sql.run("DELETE FROM " + table);
        }
        session.meta.put(Meta.CLOCK, "");
        incarnate();
    }

    UUID incarnation() {
        return device.incarnation();
    }

    void write(Consumer<Tx> work) {
        session.sql.begin();
        Tx tx = new Tx(session, device, null);
        work.accept(tx);
        device.keepTip();
        session.sql.commit();
    }

    Reading reading() {
        return new Reading(session);
    }

    List<Link> links(UUID incarnation) {
        List<Link> links = new ArrayList<>();
        session.log.each(incarnation, 1, Long.MAX_VALUE, links::add);
        return links;
    }

    List<UUID> incarnations() {
        return session.sql.query("SELECT id FROM incarnation", row -> row.id(1));
    }

    void take(Parcel parcel) {
        session.sql.begin();
        try {
            new Receiver(session, device, clock).take(parcel, 1);
            session.sql.commit();
        } catch (Problem problem) {
            session.sql.rollback();
            session.dictionary.forget();
            device.reread();
            throw problem;
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
