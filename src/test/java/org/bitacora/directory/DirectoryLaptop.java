package org.bitacora.directory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bitacora.db.Identity;
import org.bitacora.db.Operation;
import org.bitacora.db.Outgoing;
import org.bitacora.db.Parcel;
import org.bitacora.db.TestClock;
import org.bitacora.db.Workspace;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.directory.model.DirectoryKinds;
import org.bitacora.record.Kinds;
import org.bitacora.record.Link;

/// A laptop whose file holds a directory; can hand everything it has to another.
public final class DirectoryLaptop implements AutoCloseable {

    private final TestClock clock = new TestClock("2026-03-19T13:00:00Z");
    private final Workspace workspace;
    private final DirectoryService directory;

    public DirectoryLaptop(Path folder, String team) {
        Path file = folder.resolve(team + ".bitacora");
        WorkspaceFile.create(file, new Identity("Persona de " + team, team, false), clock);
        workspace = WorkspaceFile.open(file, new Kinds(DirectoryKinds.ALL), clock, "1.0.0");
        directory = new DirectoryService(workspace);
    }

    public DirectoryService directory() {
        return directory;
    }

    public Workspace workspace() {
        return workspace;
    }

    public void pause() {
        clock.move(Duration.ofMinutes(2));
    }

    public void receive(DirectoryLaptop other) {
        workspace.receive(Operation.of("test.receive"), List.of(other.parcel()));
    }

    private Parcel parcel() {
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

    @Override
    public void close() {
        workspace.close(false);
    }
}
