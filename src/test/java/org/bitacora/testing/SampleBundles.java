package org.bitacora.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bitacora.db.Identity;
import org.bitacora.db.Operation;
import org.bitacora.db.TestClock;
import org.bitacora.db.Workspace;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.exchange.ExchangeService;
import org.bitacora.exchange.HandIn;
import org.bitacora.task.Progress;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;
import org.bitacora.wiring.Services;

/// Writes `sample-data/`: the signed bundles of two invented laptops. The inland team sets the strategy up and works in
/// the first twelve IPS; the Caribbean team receives that at the end of March, works in the other nine, and both hand in
/// at the end of June, so their bundles overlap. One session's hour was corrected by both: a difference to decide. Those
/// trained pass it on to 172 people more, a second project runs beside the first, and the sites have their mesas. The start file is no sample: it holds
/// the strategy's set-up and nobody's data, and whoever wants may join with it.
///
/// Run it with `mvn -q -Psample-data verify`; ids of devices and salts are new each time, figures are not.
public final class SampleBundles {

    static final String INLAND = "equipo-interior.bitpack";
    static final String CARIBBEAN = "equipo-caribe.bitpack";
    static final String START = "redes-saludables.inicio";
    private static final int FIRST_QUARTER = 11;
    private static final int INLAND_TRAININGS = 12;
    /// When the Caribbean team took in what the inland team had by then.
    private static final LocalDate COPIED = LocalDate.of(2026, 5, 14);

    private SampleBundles() {
    }

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    /// Writes both bundles into a folder under their plain names.
    public static void write(Path target) throws IOException {
        Path folder = Files.createTempDirectory("bitacora-sample");
        TestClock inlandClock = SampleWorkspace.clock();
        TestClock caribbeanClock = SampleWorkspace.clock();
        try (Workspace inland = SampleWorkspace.create(folder.resolve("interior.bitacora"),
                "Marcela Cárdenas Villamizar", "Equipo Interior", inlandClock);
                Workspace caribbean = SampleWorkspace.create(folder.resolve("caribe.bitacora"),
                        "Jorge Iván Quintero Barragán", "Equipo Caribe", caribbeanClock)) {
            work(folder, new SampleWorkspace(inland, inlandClock), inland,
                    new SampleWorkspace(caribbean, caribbeanClock), caribbean);
            Files.createDirectories(target);
            Files.move(handIn(inland, folder.resolve("a")), target.resolve(INLAND),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.move(handIn(caribbean, folder.resolve("b")), target.resolve(CARIBBEAN),
                    StandardCopyOption.REPLACE_EXISTING);
            inland.close(false);
            caribbean.close(false);
        }
        start(folder, target.resolve(START));
        remove(folder);
    }

    private static void start(Path folder, Path target) throws IOException {
        Path file = folder.resolve("coordinacion.bitacora");
        TestClock clock = SampleWorkspace.clock();
        WorkspaceFile.create(file, new Identity("Coordinación de ejemplo", "Coordinación", false), clock);
        try (Services services = Services.open(file, clock)) {
            SampleWorkspace saves = new SampleWorkspace(services.workspace(), clock);
            saves.saveSetUp();
            saves.saveAims(SampleStrategy.PROJECT);
            Files.deleteIfExists(target);
            services.startFiles().write(target);
            services.workspace().close(false);
        }
    }

    private static void work(Path folder, SampleWorkspace inlandSaves, Workspace inland,
            SampleWorkspace caribbeanSaves, Workspace caribbean) {
        List<SampleTraining> trainings = SampleWorkspace.trainings();
        List<SampleTraining> replications = SampleWorkspace.replications(trainings);
        inlandSaves.saveSetUp();
        inlandSaves.saveAimsAndSecondProject();
        inlandSaves.saveTechnicalMesa();
        trainings.subList(0, FIRST_QUARTER).forEach(inlandSaves::save);
        caribbeanSaves.moveTo(LocalDate.of(2026, 3, 31), LocalTime.of(17, 0));
        receive(caribbean, handIn(inland, folder.resolve("march")));
        trainings.subList(FIRST_QUARTER, INLAND_TRAININGS).forEach(inlandSaves::save);
        inlandSaves.save(replications.get(0));
        inlandSaves.save(SampleVoices.workshop(trainings.get(6)));
        List<SampleTraining> coast = trainings.subList(INLAND_TRAININGS, trainings.size());
        coast.stream().filter(one -> !one.day().isAfter(COPIED)).forEach(caribbeanSaves::save);
        caribbeanSaves.moveTo(COPIED, LocalTime.of(18, 0));
        receive(caribbean, handIn(inland, folder.resolve("may")));
        caribbeanSaves.save(SampleVoices.sameWorkshop(), COPIED.plusDays(1));
        inlandSaves.save(replications.get(1));
        inlandSaves.saveHindrances(replications.get(1));
        coast.stream().filter(one -> one.day().isAfter(COPIED)).forEach(caribbeanSaves::save);
        caribbeanSaves.save(replications.get(2));
        inlandSaves.saveMesas(true, Set.of(0, 1, 2, 3), LocalDate.of(2026, 6, 22));
        caribbeanSaves.saveMesas(false, Set.of(4, 5, 6), LocalDate.of(2026, 6, 23));
        TrainingSession session = trainings.get(2).sessions().getFirst();
        correct(inlandSaves, inland, session, LocalTime.of(12, 30), LocalTime.of(9, 12));
        correct(caribbeanSaves, caribbean, session, LocalTime.of(13, 0), LocalTime.of(16, 40));
    }

    private static void correct(SampleWorkspace saves, Workspace workspace, TrainingSession session, LocalTime end,
            LocalTime at) {
        saves.moveTo(LocalDate.of(2026, 6, 24), at);
        TrainingSession corrected = new TrainingSession(session.id(), session.training(), session.date(),
                session.startTime(), end, session.state(), session.cause(), session.facilitator(), session.place());
        workspace.write(Operation.of("training.op.session"),
                tx -> tx.save(TrainingSessionKind.KIND, session, corrected));
    }

    private static void receive(Workspace workspace, Path bundle) {
        new ExchangeService(workspace, SampleWorkspace.kinds()).receive(List.of(bundle), Progress.NONE);
    }

    private static Path handIn(Workspace workspace, Path folder) {
        return new ExchangeService(workspace, SampleWorkspace.kinds()).handIn(HandIn.into(folder)).files().getFirst();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
