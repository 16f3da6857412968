package org.bitacora.report;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bitacora.db.Operation;
import org.bitacora.db.TestClock;
import org.bitacora.db.Tx;
import org.bitacora.db.Workspace;
import org.bitacora.evaluation.Bearer;
import org.bitacora.evaluation.EvaluationService;
import org.bitacora.testing.SampleWorkspace;

/// The coordinator's file with the sample strategy in it, and the services that report on it.
public final class Coordination implements AutoCloseable {

    public final TestClock clock = SampleWorkspace.clock();
    public final Workspace ws;
    public final SampleWorkspace sample;
    public final EvaluationService evaluations;
    public final ReportService reports;

    /// An empty file of the coordinator's.
    public Coordination(Path folder) {
        ws = SampleWorkspace.create(folder.resolve("coordinacion.bitacora"), "Marcela Cárdenas Villamizar",
                "Coordinación", clock);
        sample = new SampleWorkspace(ws, clock);
        evaluations = new EvaluationService(ws, this::bearers);
        reports = new ReportService(ws, evaluations);
    }

    /// A file with the whole strategy.
    public static Coordination withSample(Path folder) {
        Coordination coordination = new Coordination(folder);
        coordination.sample.saveAll();
        return coordination;
    }

    public void write(Consumer<Tx> work) {
        ws.write(Operation.of("training.op.save"), work);
    }

    private List<Bearer> bearers(UUID training) {
        return ws.read(reading -> reading.query("""
                SELECT a.participant_code, a.person, a.profile_group, a.gender
                FROM attendance a JOIN training_session s ON s.id = a.session AND s.deleted = 0
                WHERE a.deleted = 0 AND a.participant_code IS NOT NULL AND s.training = ? ORDER BY a.sheet_row
                """, row -> new Bearer(row.text(1), row.id(2), "", row.text(3), row.text(4), null), training));
    }

    @Override
    public void close() {
        ws.close(false);
    }
}
