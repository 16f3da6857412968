package org.bitacora.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.db.Identity;
import org.bitacora.db.Operation;
import org.bitacora.db.TestClock;
import org.bitacora.db.Verification;
import org.bitacora.db.Workspace;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.record.Kinds;
import org.bitacora.task.Progress;

/// A laptop with a workspace file, a clock and the service of this room.
public final class Desk implements AutoCloseable {

    private static final Operation SAVE = Operation.of("test.save");

    private final Path folder;
    private final String team;
    private final TestClock clock = new TestClock("2026-03-19T13:00:00Z");
    private final Workspace workspace;
    private final ExchangeService service;

    public Desk(Path folder, String team) {
        this(folder, team, Visit.KINDS, false);
    }

    public Desk(Path folder, String team, Kinds kinds, boolean sample) {
        this.folder = folder;
        this.team = team;
        Path file = folder.resolve(team + ".bitacora");
        if (!file.toFile().exists()) {
            WorkspaceFile.create(file, new Identity("Persona de " + team, "Equipo " + team, sample), clock);
        }
        workspace = WorkspaceFile.open(file, kinds, clock, "1.0.0");
        service = new ExchangeService(workspace, kinds);
    }

    public Workspace workspace() {
        return workspace;
    }

    public ExchangeService service() {
        return service;
    }

    public TestClock clock() {
        return clock;
    }

    public UUID newId() {
        return Ids.next(clock);
    }

    public void save(Visit... visits) {
        workspace.write(SAVE, tx -> List.of(visits).forEach(visit -> tx.save(Visit.VISIT, visit)));
    }

    public void delete(UUID id) {
        workspace.write(SAVE, tx -> tx.delete(Visit.VISIT.ref(id)));
    }

    public Visit visit(UUID id) {
        return workspace.read(reading -> reading.find(Visit.VISIT, id)).orElseThrow();
    }

    /// Hands in to a folder of its own and gives the one file.
    public Path bundle() {
        return service.handIn(HandIn.into(folder.resolve("de-" + team))).files().getFirst();
    }

    public List<Arrival> receive(Path... files) {
        return service.receive(List.of(files), Progress.NONE);
    }

    public Arrival preview(Path file) {
        return service.preview(List.of(file), Progress.NONE).getFirst();
    }

    public String fingerprint() {
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
