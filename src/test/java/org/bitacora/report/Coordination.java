package org.bitacora.report;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.bitacora.db.Identity;
import org.bitacora.db.Operation;
import org.bitacora.db.TestClock;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.testing.SampleWorkspace;
import org.bitacora.wiring.Services;

/// The coordinator's file, and the services of the program over it.
public final class Coordination implements AutoCloseable {

    public final TestClock clock;
    public final Workspace ws;
    public final SampleWorkspace sample;
    public final ReportService reports;
    private final Services services;

    /// An empty file of the coordinator's.
    public Coordination(Path folder) {
        this(folder, SampleWorkspace.clock(), true);
    }

    private Coordination(Path folder, TestClock clock, boolean isNew) {
        Path file = folder.resolve("coordinacion.bitacora");
        if (isNew) {
            WorkspaceFile.create(file, new Identity("Marcela Cárdenas Villamizar", "Coordinación", true), clock);
        }
        this.clock = clock;
        services = Services.open(file, clock);
        ws = services.workspace();
        sample = new SampleWorkspace(ws, clock);
        reports = services.reports();
    }

    /// The file that lies there already.
    public static Coordination opened(Path folder) {
        return new Coordination(folder, SampleWorkspace.clock(), false);
    }

    /// A file with the whole strategy.
    public static Coordination withSample(Path folder) {
        Coordination coordination = new Coordination(folder);
        coordination.sample.saveAll();
        return coordination;
    }

    public Services services() {
        return services;
    }

    public void write(Consumer<Tx> work) {
        ws.write(Operation.of("training.op.save"), work);
    }

    @Override
    public void close() {
        ws.close(false);
    }
}
