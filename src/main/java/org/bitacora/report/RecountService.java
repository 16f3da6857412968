package org.bitacora.report;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.bitacora.base.Problem;
import org.bitacora.db.EarlierState;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.i18n.Texts;
import org.bitacora.record.ChangeSet;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.cut.CutComparison;
import org.bitacora.report.model.cut.ExplainedRow;
import org.bitacora.report.model.cut.MovedRow;
import org.bitacora.report.model.cut.ReportCut;
import org.bitacora.report.model.cut.Standing;
import org.bitacora.report.store.FactStore;
import org.bitacora.report.store.LaterChanges;
import org.bitacora.task.Progress;

/// Answers why a number is another one than was delivered: counts the report again from the changes it saw, with the
/// same code as every report, and lays both beside each other row by row. Blocks the calling thread, long on large files.
public final class RecountService {

    private static final int STEPS = 4;

    private final Workspace workspace;
    private final ReportService reports;
    private final Function<Workspace, ReportService> counting;
    private final EditWords words;

    /// @param counting makes the service that counts over another workspace
    public RecountService(Workspace workspace, ReportService reports, Function<Workspace, ReportService> counting,
            EditWords words) {
        this.workspace = workspace;
        this.reports = reports;
        this.counting = counting;
        this.words = words;
    }

    /// Which of the changes a corte saw are here, and which changes are here that it did not see.
    private record Seen(ChangeSet missing, ChangeSet takenBack, ChangeSet later) {

        static Seen of(Reading reading, ChangeSet seen) {
            ChangeSet held = reading.heldChanges();
            ChangeSet counted = reading.countedChanges();
            ChangeSet undone = held.without(counted);
            return new Seen(seen.without(held), undone.without(undone.without(seen)), counted.without(seen));
        }
    }

    /// @param progress may cancel, which throws a `CancellationException`; no copy is left behind then
    /// @throws Problem E-79 if the corte does not say what it saw
    public CutComparison compare(ReportCut cut, Progress progress) {
        ChangeSet changes = changes(cut);
        tell(progress, 0, "cut.step.then");
        QuarterlyReport then = then(cut, changes, progress);
        tell(progress, 2, "cut.step.now");
        Seen seen = workspace.read(reading -> Seen.of(reading, changes));
        QuarterlyReport now = reports.quarterly(cut.project(), cut.period());
        Standing standing = workspace.read(reading -> new FactStore(reading)::standing);
        tell(progress, 3, "cut.step.compare");
        CutComparison comparison = new CutComparison(cut, then, now, seen.missing(), seen.takenBack(), seen.later(),
                CutComparison.differences(cut, then, now, standing, () -> !progress.cancelled()));
        tell(progress, STEPS, "cut.step.compare");
        return comparison;
    }

    private static ChangeSet changes(ReportCut cut) {
        try {
            if (cut.isWhole()) {
                return cut.changes();
            }
        } catch (IllegalArgumentException e) {
            throw new Problem("E-79", "cut.problem.unreadable", cut.name()).because(e);
        }
        throw new Problem("E-79", "cut.problem.unreadable", String.valueOf(cut.name()));
    }

    private QuarterlyReport then(ReportCut cut, ChangeSet changes, Progress progress) {
        try (EarlierState earlier = workspace.asSeen(changes, cut.deliveredAt(), progress)) {
            tell(progress, 1, "cut.step.count");
            return counting.apply(earlier.workspace()).quarterly(cut.project(), cut.period());
        }
    }

    private static void tell(Progress progress, int done, String step) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.at(done, STEPS, Texts.get(step));
    }

    /// The rows that moved, each with the changes that moved it.
    public List<ExplainedRow> explain(CutComparison comparison, List<MovedRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return workspace.read(reading -> {
            Causes causes = new Causes(new LaterChanges(reading, comparison.later(), comparison.takenBack()),
                    comparison);
            ReasonWords reasons = new ReasonWords(reading, words, workspace.clock().getZone());
            return rows.stream().map(row -> new ExplainedRow(row, causes.of(row).stream().map(reasons::of).toList()))
                    .toList();
        });
    }
}
