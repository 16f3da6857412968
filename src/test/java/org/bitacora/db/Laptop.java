package org.bitacora.db;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.record.Kinds;
import org.bitacora.record.Link;

/// A workspace file with a clock of its own, as a test sees it.
public final class Laptop implements AutoCloseable {

    static final Operation SAVE = Operation.of("test.save");

    private final Workspace workspace;
    private final TestClock clock = new TestClock("2026-03-19T13:00:00Z");

    Laptop(Path folder, String team) {
        this(folder, team, Note.KINDS);
    }

    Laptop(Path folder, String team, Kinds kinds) {
        Path file = folder.resolve(team + ".bitacora");
        if (!file.toFile().exists()) {
            WorkspaceFile.create(file, new Identity("Persona de " + team, team, false), clock);
        }
        workspace = WorkspaceFile.open(file, kinds, clock, "1.0.0");
    }

    Workspace workspace() {
        return workspace;
    }

    TestClock clock() {
        return clock;
    }

    UUID newId() {
        return Ids.next(clock);
    }

    void save(Note note) {
        workspace.write(SAVE, tx -> tx.save(Note.NOTE, note));
    }

    void delete(UUID id) {
        workspace.write(SAVE, tx -> tx.delete(Note.NOTE.ref(id)));
    }

    Optional<Note> note(UUID id) {
        return workspace.read(reading -> reading.find(Note.NOTE, id));
    }

    /// Saves a record and the file it mentions as one act.
    void attach(UUID id, byte[] bytes) {
        workspace.write(SAVE, tx -> tx.save(Scan.SCAN, new Scan(id, "Lista", tx.keep(bytes))));
    }

    Optional<Scan> scan(UUID id) {
        return workspace.read(reading -> reading.find(Scan.SCAN, id));
    }

    byte[] content(Scan scan) {
        return workspace.read(reading -> reading.content(scan.sha256())).orElseThrow();
    }

    List<Conflict> conflicts() {
        return workspace.read(Reading::conflicts);
    }

    /// Everything this laptop would hand in.
    Parcel parcel() {
        return workspace.handingOver(outgoing -> {
            List<Parcel.Stretch> stretches = new ArrayList<>();
            for (Outgoing.Extent extent : outgoing.extents(null)) {
                List<Link> links = new ArrayList<>();
                outgoing.each(extent, links::add);
                stretches.add(new Parcel.Stretch(extent.incarnation(), extent.publicKey(), extent.team(),
                        extent.previous(), links, extent.tip()));
            }
            return new Parcel(new byte[32], outgoing.incarnation(), outgoing.identity().team(),
                    outgoing.identity().author(), stretches);
        });
    }

    List<Reception> receive(Laptop... others) {
        List<Parcel> parcels = new ArrayList<>();
        for (Laptop other : others) {
            parcels.add(other.parcel());
        }
        return workspace.receive(Operation.of("test.receive"), parcels);
    }

    String fingerprint() {
        Verification verification = workspace.verify();
        if (!verification.sound()) {
            throw new AssertionError(verification.faults().toString());
        }
        return verification.fingerprint();
    }

    @Override
    public void close() {
        workspace.close(false);
    }
}
