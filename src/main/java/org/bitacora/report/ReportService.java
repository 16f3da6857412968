package org.bitacora.report;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.evaluation.EvaluationService;
import org.bitacora.evaluation.Results;
import org.bitacora.report.model.Facts;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.PersonWords;
import org.bitacora.report.model.TrainingFact;
import org.bitacora.report.store.FactStore;
import org.bitacora.report.store.PeopleStore;
import org.bitacora.report.workbook.QuarterlyWorkbook;
import org.bitacora.sheet.write.WorkbookFile;
import org.bitacora.sheet.write.Written;
import org.bitacora.task.Progress;

/// Counts reports and writes them. Blocks the calling thread; reads one state of the file.
public final class ReportService {

    private final Workspace workspace;
    private final EvaluationService evaluations;

    public ReportService(Workspace workspace, EvaluationService evaluations) {
        this.workspace = workspace;
        this.evaluations = evaluations;
    }

    /// The projects there are, for choosing one.
    public List<Project> projects() {
        return workspace.read(reading -> reading.list(ProjectKind.KIND, "ORDER BY \"start_date\""));
    }

    /// The quarter in which today lies.
    public Period currentQuarter() {
        return Period.quarterOf(LocalDateTime.now(workspace.clock()).toLocalDate());
    }

    /// The figures of one period, each with the rows behind it.
    ///
    /// @param project which project, or null for all
    public Figures figures(UUID project, Period period) {
        return new Figures(workspace.read(reading -> FactStore.facts(reading, project, period)).direct(period));
    }

    /// What the evaluations of the direct trainings of a period changed.
    public Results results(UUID project, Period period) {
        Facts facts = workspace.read(reading -> FactStore.facts(reading, project, period));
        return results(facts, period);
    }

    private Results results(Facts facts, Period period) {
        return evaluations.results(facts.direct(period).sessions().stream().map(TrainingFact::training).distinct()
                .toList());
    }

    /// The quarterly report, counted.
    ///
    /// @param project which project, or null for all
    public QuarterlyReport quarterly(UUID project, Period period) {
        Period year = period.accumulated();
        Facts facts = workspace.read(reading -> FactStore.facts(reading, project, year));
        Map<UUID, PersonWords> people = workspace.read(PeopleStore::words);
        Map<UUID, String> institutions = workspace.read(PeopleStore::institutions);
        Optional<Project> reported = project == null ? onlyProject()
                : workspace.read(reading -> reading.find(ProjectKind.KIND, project));
        return new QuarterlyReport(reported, period, workspace.identity().author(), workspace.identity().team(),
                LocalDateTime.now(workspace.clock()), facts, results(facts, period), results(facts, year), people,
                institutions, workspace.status().differences(), workspace.identity().sample());
    }

    private Optional<Project> onlyProject() {
        List<Project> projects = projects();
        return projects.size() == 1 ? Optional.of(projects.getFirst()) : Optional.empty();
    }

    /// Writes the workbook of a report, whole or not at all.
    public Written write(QuarterlyReport report, Path target, Progress progress) {
        return WorkbookFile.write(QuarterlyWorkbook.of(report), target, progress);
    }
}
