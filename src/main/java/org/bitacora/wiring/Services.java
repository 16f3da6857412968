package org.bitacora.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.bitacora.commitment.CommitmentService;
import org.bitacora.db.Identity;
import org.bitacora.db.Workspace;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.InstitutionRepeats;
import org.bitacora.directory.PeopleRepeats;
import org.bitacora.directory.RepeatService;
import org.bitacora.evaluation.EvaluationService;
import org.bitacora.exchange.Adoption;
import org.bitacora.exchange.ExchangeService;
import org.bitacora.exchange.StartFileService;
import org.bitacora.exchange.StartGlance;
import org.bitacora.exchange.TeamBoard;
import org.bitacora.exchange.ValueWords;
import org.bitacora.mesa.MesaService;
import org.bitacora.record.Kinds;
import org.bitacora.report.DeliveryService;
import org.bitacora.report.RecountService;
import org.bitacora.report.ReportService;
import org.bitacora.task.Progress;
import org.bitacora.training.TrainingRepeats;
import org.bitacora.training.TrainingService;

/// One open workspace with the services of every room over it: the object graph, built here and nowhere else. The
/// window, the command line and whole-program tests use the same.
public final class Services implements AutoCloseable {

    /// The zone of every wall time in the product (domain.md §6.1: no daylight saving).
    public static final ZoneId ZONE = ZoneId.of("America/Bogota");
    public static final String VERSION = "1.0.0";

    private final Workspace workspace;
    private final Kinds kinds;
    private final ValueWords words;
    private final DirectoryService directory;
    private final TrainingService trainings;
    private final CommitmentService commitments;
    private final RepeatService repeats;
    private final EvaluationService evaluations;
    private final MesaService mesas;
    private final ExchangeService exchange;
    private final StartFileService startFiles;
    private final ReportService reports;
    private final DeliveryService deliveries;
    private final RecountService recounts;

    private Services(Workspace workspace, Kinds kinds) {
        this.workspace = workspace;
        this.kinds = kinds;
        words = new FieldWords(kinds);
        directory = new DirectoryService(workspace);
        trainings = new TrainingService(workspace, directory);
        commitments = new CommitmentService(workspace, directory);
        repeats = new RepeatService(workspace, directory.joins(), List.of(
                new PeopleRepeats(directory, trainings::encounters), new InstitutionRepeats(directory.institutions()),
                new TrainingRepeats(workspace, directory)));
        evaluations = new EvaluationService(workspace, trainings);
        mesas = new MesaService(workspace, directory);
        exchange = new ExchangeService(workspace, kinds, words);
        startFiles = new StartFileService(workspace, kinds, words, AllKinds.start());
        reports = new ReportService(workspace, evaluations, repeats::waiting);
        deliveries = new DeliveryService(workspace, reports);
        recounts = new RecountService(workspace, reports, Services::countingOver, new EditsInWords(kinds, words));
        directory.lists().show();
    }

    /// What counts reports over the state of another day, with the same code. What looked recorded twice that day is no
    /// figure and is not asked.
    private static ReportService countingOver(Workspace earlier) {
        return new ReportService(earlier, new EvaluationService(earlier,
                new TrainingService(earlier, new DirectoryService(earlier))), List::of);
    }

    public static Clock clock() {
        return Clock.system(ZONE);
    }

    public static void create(Path file, Identity identity) {
        WorkspaceFile.create(file, identity, clock());
    }

    /// Looks into a start file.
    ///
    /// @throws org.bitacora.base.Problem if it is none, damaged, or of example data
    public static StartGlance glance(Path start) {
        return StartFileService.glance(start, AllKinds.list(), AllKinds.start());
    }

    /// Makes a workspace that joins the project of a start file. The start file is looked into first, so that a file
    /// that is none leaves nothing behind.
    ///
    /// @return whose project it joined
    public static StartGlance join(Path file, Identity identity, Path start) {
        StartGlance glance = glance(start);
        create(file, identity);
        try (Services services = open(file)) {
            services.exchange().receive(List.of(start), Progress.NONE);
            services.workspace().close(false);
        }
        return glance;
    }

    public static Services open(Path file) {
        return open(file, clock());
    }

    public static Services open(Path file, Clock clock) {
        Kinds kinds = AllKinds.list();
        return new Services(WorkspaceFile.open(file, kinds, clock, VERSION), kinds);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Kinds kinds() {
        return kinds;
    }

    public ValueWords words() {
        return words;
    }

    public DirectoryService directory() {
        return directory;
    }

    public TrainingService trainings() {
        return trainings;
    }

    public CommitmentService commitments() {
        return commitments;
    }

    /// What looks recorded twice.
    public RepeatService repeats() {
        return repeats;
    }

    public EvaluationService evaluations() {
        return evaluations;
    }

    public MesaService mesas() {
        return mesas;
    }

    public ExchangeService exchange() {
        return exchange;
    }

    /// How work that began here alone comes into the project of a start file.
    public Adoption adoption() {
        return new Adopting(workspace);
    }

    /// Who was expected, and what came from each.
    public TeamBoard teamBoard() {
        return new ExpectedArrivals(this);
    }

    public StartFileService startFiles() {
        return startFiles;
    }

    public ReportService reports() {
        return reports;
    }

    /// The reports that were delivered.
    public DeliveryService deliveries() {
        return deliveries;
    }

    /// What changed since they were.
    public RecountService recounts() {
        return recounts;
    }

    @Override
    public void close() {
        directory.lists().close();
        directory.attachments().close();
        workspace.close();
    }
}
