package org.bitacora.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bitacora.db.Operation;
import org.bitacora.db.TestClock;
import org.bitacora.db.Workspace;
import org.bitacora.exchange.ExchangeService;
import org.bitacora.exchange.HandIn;
import org.bitacora.task.Progress;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;

/// Writes `sample-data/`: the signed bundles of two invented laptops. The inland team sets the strategy up and works in
/// the first twelve IPS; the Caribbean team receives that at the end of March, works in the other nine, and both hand in
/// at the end of June, so their bundles overlap. One session's hour was corrected by both: a difference to decide.
///
/// Run it with `mvn -q -Psample-data verify`; ids of devices and salts are new each time, figures are not.
public final class SampleBundles {

    static final String INLAND = "equipo-interior.bitpack";
    static final String CARIBBEAN = "equipo-caribe.bitpack";
    private static final int FIRST_QUARTER = 11;
    private static final int INLAND_TRAININGS = 12;

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
        remove(folder);
    }

    private static void work(Path folder, SampleWorkspace inlandSaves, Workspace inland,
            SampleWorkspace caribbeanSaves, Workspace caribbean) {
        List<SampleTraining> trainings = SampleWorkspace.trainings();
        inlandSaves.saveSetUp();
        trainings.subList(0, FIRST_QUARTER).forEach(inlandSaves::save);
        caribbeanSaves.moveTo(LocalDate.of(2026, 3, 31), LocalTime.of(17, 0));
        new ExchangeService(caribbean, SampleWorkspace.kinds())
                .receive(List.of(handIn(inland, folder.resolve("march"))), Progress.NONE);
        trainings.subList(FIRST_QUARTER, INLAND_TRAININGS).forEach(inlandSaves::save);
        trainings.subList(INLAND_TRAININGS, trainings.size()).forEach(caribbeanSaves::save);
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
