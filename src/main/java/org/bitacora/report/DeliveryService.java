package org.bitacora.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Ids;
import org.bitacora.base.Problem;
import org.bitacora.base.TextForm;
import org.bitacora.db.Operation;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.record.ChangeSet;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.cut.DeliveredFigures;
import org.bitacora.report.model.cut.ReportCut;
import org.bitacora.report.model.cut.ReportCutKind;
import org.bitacora.report.model.cut.ShownFigures;
import org.bitacora.report.model.exposure.Hiding;
import org.bitacora.sheet.write.Written;
import org.bitacora.task.Progress;

/// Writes reports that are delivered and keeps a corte of each: what was in the file and which changes it had seen.
/// Blocks the calling thread.
public final class DeliveryService {

    /// Whoever types while a large report is counted makes it count again; not for ever.
    private static final int ATTEMPTS = 3;

    private final Workspace workspace;
    private final ReportService reports;

    public DeliveryService(Workspace workspace, ReportService reports) {
        this.workspace = workspace;
        this.reports = reports;
    }

    /// The reports that were delivered, the latest first.
    public List<ReportCut> list() {
        return workspace.read(reading -> reading.list(ReportCutKind.KIND, "ORDER BY \"delivered_at\" DESC, id DESC"));
    }

    /// @throws Problem E-29 if there is no such corte
    public ReportCut find(UUID id) {
        return workspace.read(reading -> reading.find(ReportCutKind.KIND, id))
                .orElseThrow(() -> new Problem("E-29", "cut.problem.unknown", id));
    }

    /// The corte of that id or name, accents and case ignored.
    public ReportCut named(String idOrName) {
        String wanted = TextForm.folded(idOrName);
        return list().stream().filter(cut -> cut.id().toString().equals(wanted)
                || TextForm.folded(cut.name()).equals(wanted)).findFirst()
                .orElseThrow(() -> new Problem("E-29", "cut.problem.unknown", idOrName));
    }

    /// The corte whose file has exactly these bytes, under whatever name it lies there now.
    ///
    /// @throws Problem E-63 if the file cannot be read
    public Optional<ReportCut> recognise(Path file) {
        String hash = FileHash.of(file);
        return list().stream().filter(cut -> hash.equals(cut.fileHash())).findFirst();
    }

    /// Counts and writes a report and remembers what it saw; if the file cannot be written nothing is remembered.
    ///
    /// @throws Problem E-78 if somebody went on recording so quickly that no count was of one state
    public Delivered deliver(Delivery delivery, Path target, Progress progress) {
        Counted counted = counted(delivery);
        Hiding hiding = Hiding.of(counted.report(), delivery.exposure());
        Written written = reports.write(counted.report(), hiding, target, progress);
        ReportCut cut = cut(delivery, counted, hiding, target);
        workspace.write(Operation.of("cut.op.keep", cut.name()), tx -> tx.save(ReportCutKind.KIND, cut));
        return new Delivered(cut, counted.report(), written);
    }

    private record Counted(QuarterlyReport report, ChangeSet seen, String fingerprint, Instant at) {
    }

    /// A count takes several looks into the file: it is of one state if the same changes count before and after it.
    private Counted counted(Delivery delivery) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ChangeSet before = workspace.read(Reading::countedChanges);
            QuarterlyReport report = reports.quarterly(delivery.project(), delivery.period());
            String fingerprint = workspace.fingerprint();
            if (before.equals(workspace.read(Reading::countedChanges))) {
                return new Counted(report, before, fingerprint, workspace.clock().instant());
            }
        }
        throw new Problem("E-78", "cut.problem.busy");
    }

    private ReportCut cut(Delivery delivery, Counted counted, Hiding hiding, Path target) {
        String file = target.getFileName().toString();
        String name = TextForm.clean(delivery.name());
        return new ReportCut(Ids.next(workspace.clock()), name == null ? file.replaceFirst("(?i)\\.xlsx$", "") : name,
                delivery.project(), delivery.period().from(), delivery.period().to(), delivery.exposure().word(),
                counted.at(), workspace.identity().author(), file, FileHash.of(target), counted.fingerprint(),
                counted.seen().text(), DeliveredFigures.of(ShownFigures.of(counted.report(), hiding)).text());
    }

    /// Forgets a corte, on every laptop it reaches; Ctrl+Z brings it back. The delivered file stays where it is.
    public void remove(UUID id) {
        ReportCut cut = find(id);
        workspace.write(Operation.of("cut.op.remove", cut.name()), tx -> tx.delete(ReportCutKind.KIND.ref(id)));
    }
}
