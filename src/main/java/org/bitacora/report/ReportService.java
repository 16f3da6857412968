package org.bitacora.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.ProjectKind;
import org.bitacora.directory.model.Repeat;
import org.bitacora.directory.model.Target;
import org.bitacora.directory.model.TargetKind;
import org.bitacora.evaluation.EvaluationService;
import org.bitacora.evaluation.Results;
import org.bitacora.mesa.ComplianceService;
import org.bitacora.mesa.model.compliance.ComplianceBoard;
import org.bitacora.report.model.EvaluationFigures;
import org.bitacora.report.model.Facts;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.GapFacts;
import org.bitacora.report.model.Gaps;
import org.bitacora.report.model.MesaFacts;
import org.bitacora.report.model.Outcome;
import org.bitacora.report.model.Outcomes;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.ReportPart;
import org.bitacora.report.model.StrategyFacts;
import org.bitacora.report.model.TargetFigures;
import org.bitacora.report.model.TargetProgress;
import org.bitacora.report.model.exposure.Exposure;
import org.bitacora.report.model.exposure.Hiding;
import org.bitacora.report.store.FactStore;
import org.bitacora.report.store.GapStore;
import org.bitacora.report.store.MesaFactStore;
import org.bitacora.report.store.PeopleStore;
import org.bitacora.report.store.StrategyStore;
import org.bitacora.report.workbook.Names;
import org.bitacora.report.workbook.QuarterlyWorkbook;
import org.bitacora.sheet.write.WorkbookFile;
import org.bitacora.sheet.write.Written;
import org.bitacora.task.Progress;

/// Counts reports and writes them. Blocks the calling thread.
public final class ReportService {

    /// Among more, looking for repeats takes more memory than the report itself.
    private static final long MANY_PEOPLE = 20_000;

    private final Workspace workspace;
    private final EvaluationService evaluations;
    private final Supplier<List<Repeat>> repeats;

    /// @param repeats what looks recorded twice and waits for a decision; asked outside of any reading
    public ReportService(Workspace workspace, EvaluationService evaluations, Supplier<List<Repeat>> repeats) {
        this.workspace = workspace;
        this.evaluations = evaluations;
        this.repeats = repeats;
    }

    /// The projects there are, for choosing one.
    public List<Project> projects() {
        return workspace.read(reading -> reading.list(ProjectKind.KIND, "ORDER BY \"start_date\", id"));
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(workspace.clock());
    }

    /// The quarter in which today lies.
    public Period currentQuarter() {
        return Period.quarterOf(today());
    }

    /// The figures of one period, each with the rows behind it.
    ///
    /// @param project which project, or null for all
    public Figures figures(UUID project, Period period) {
        return new Figures(facts(project, period).direct(period));
    }

    /// What the evaluations of the direct trainings that began in a period changed.
    ///
    /// @param project which project, or null for all
    public Results results(UUID project, Period period) {
        return results(facts(project, period), period);
    }

    /// A training is evaluated as a whole, in the period in which it began, so that quarters add up to the year.
    private Results results(Facts facts, Period period) {
        return new Results(begun(facts, period).keySet().stream()
                .flatMap(training -> evaluations.counted(facts.records(training)).stream()).toList());
    }

    private static Map<UUID, LocalDate> begun(Facts facts, Period period) {
        Map<UUID, LocalDate> begun = new LinkedHashMap<>();
        facts.direct(period).sessions().stream().filter(one -> period.contains(one.begun()))
                .forEach(one -> begun.put(one.training(), one.begun()));
        return begun;
    }

    /// One training at a time, so that the answers of a year never lie in memory together.
    private List<Outcome> outcomes(Facts facts, Period period) {
        Outcomes outcomes = new Outcomes();
        List<Outcome> all = new ArrayList<>();
        begun(facts, period).forEach((training, day) -> all.addAll(Outcome.ofOne(training,
                evaluations.counted(facts.records(training)).stream().map(each -> outcomes.of(each, day)).toList())));
        return all;
    }

    private Facts facts(UUID project, Period period) {
        return workspace.read(reading -> new FactStore(reading).facts(project, period));
    }

    /// The quarterly report, counted.
    ///
    /// @param project which project, or null for all
    public QuarterlyReport quarterly(UUID project, Period period) {
        record Read(Facts facts, GapFacts gaps, StrategyFacts strategy, MesaFacts mesas,
                List<ComplianceBoard> boards) {
        }
        Period year = period.accumulated();
        Optional<List<Repeat>> waiting = workspace.read(GapStore::people) > MANY_PEOPLE ? Optional.empty()
                : Optional.of(repeats.get());
        Read read = workspace.read(reading -> {
            FactStore store = new FactStore(reading);
            return new Read(store.facts(project, year), GapStore.read(reading, store, project, year, today(), waiting),
                    new StrategyStore(reading, store).read(project),
                    MesaFactStore.read(reading, store.joined(), project, year),
                    ComplianceService.boards(reading, project, year.from().getYear(), last(period)));
        });
        List<Outcome> outcomes = outcomes(read.facts(), year);
        ReportPart inYear = ReportPart.of(year, read.facts().direct(year), outcomes, read.strategy(),
                read.mesas(), today());
        ReportPart inQuarter = ReportPart.of(period, read.facts().direct(period),
                outcomes.stream().filter(one -> period.contains(one.begun())).toList(), read.strategy(),
                read.mesas(), today());
        List<Figure> gaps = Gaps.of(read.facts().direct(year), read.gaps(), inYear.evaluation());
        return new QuarterlyReport(reported(project), project, workspace.identity().author(),
                workspace.identity().team(), now(),
                counted(project), read.facts(), inQuarter, inYear, gaps,
                targets(project, year), read.boards(), workspace.identity().sample());
    }

    /// The last day that a report of a period can tell of.
    private LocalDate last(Period period) {
        return today().isBefore(period.to()) ? today() : period.to();
    }

    /// How far the targets are that touch a period: each is counted in its own project, from its first day to the last
    /// that lies in the period.
    ///
    /// @param project whose targets, or null for those of all
    public List<TargetProgress> targets(UUID project, Period period) {
        record Days(UUID project, Period period) {
        }
        Map<Days, TargetFigures> counted = new HashMap<>();
        return workspace.read(reading -> reading.list(TargetKind.KIND,
                        "(? IS NULL OR \"project\" = ?) ORDER BY \"valid_to\", id", project, project)).stream()
                .filter(target -> target.isWhole() && period.touches(target.validFrom(), target.validTo()))
                .flatMap(target -> counted.computeIfAbsent(new Days(target.project(), days(target, period)),
                        days -> targetFigures(days.project(), days.period())).of(target).stream()).toList();
    }

    private static Period days(Target target, Period period) {
        return Period.between(target.validFrom(),
                target.validTo().isBefore(period.to()) ? target.validTo() : period.to());
    }

    private TargetFigures targetFigures(UUID project, Period period) {
        Facts facts = facts(project, period);
        return new TargetFigures(facts, period, () -> new EvaluationFigures(outcomes(facts, period)));
    }

    private List<Project> counted(UUID project) {
        return projects().stream().filter(one -> project == null || one.id().equals(project)).toList();
    }

    private Optional<Project> reported(UUID project) {
        List<Project> counted = counted(project);
        return counted.size() == 1 ? Optional.of(counted.getFirst()) : Optional.empty();
    }

    /// Writes the workbook of a report, whole or not at all; names are read for it alone, and only for the team.
    public Written write(QuarterlyReport report, Exposure exposure, Path target, Progress progress) {
        return write(report, Hiding.of(report, exposure), target, progress);
    }

    /// As above, of a report of which it is known what is hidden.
    public Written write(QuarterlyReport report, Hiding hiding, Path target, Progress progress) {
        return WorkbookFile.write(QuarterlyWorkbook.of(report, this::names, hiding), target, progress);
    }

    /// What was written about incidents, barriers and commitments.
    private static Map<UUID, String> words(Reading reading) {
        Map<UUID, String> words = new HashMap<>(StrategyStore.words(reading));
        words.putAll(MesaFactStore.words(reading));
        return words;
    }

    private Names names() {
        return workspace.read(reading -> {
            PeopleStore people = new PeopleStore(reading, new FactStore(reading).joined());
            return new Names(people.words(today()), people.institutions(), words(reading));
        });
    }
}
