package org.bitacora.exchange.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleObjectProperty;
import org.bitacora.base.Ids;
import org.bitacora.db.Identity;
import org.bitacora.db.Operation;
import org.bitacora.db.TestClock;
import org.bitacora.db.Tx;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.exchange.HandIn;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.fx.output.FileDialogs;
import org.bitacora.task.Progress;
import org.bitacora.task.Tasks;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.training.model.TrainingSessionKind;
import org.bitacora.wiring.Services;

/// Invented laptops in the middle of their exchange, as `recibir.png` shows it: Cúcuta has a difference to decide with
/// Medellín, two bundles wait in its folder, and some were received before.
final class Meeting implements AutoCloseable {

    private static final Operation SAVE = Operation.of("test.save");

    private final Path folder;
    private final List<Services> laptops = new ArrayList<>();
    final TestClock clock = new TestClock("2026-03-06T14:00:00Z");
    final Services cucuta;
    final Services medellin;
    final Services cali;
    final Path inbox;
    final UUID session;

    Meeting(Path folder) {
        this.folder = folder;
        inbox = folder.resolve("Compartida");
        cucuta = laptop("Marcela Cárdenas", "Cúcuta");
        medellin = laptop("Jorge Iván Quintero", "Medellín");
        cali = laptop("Leidy Tatiana Barragán", "Cali");
        session = training("Rutas de atención en salud", LocalDate.of(2026, 3, 12));
        receive(medellin, bundle(cucuta, "ida"));
        medellin.workspace().write(SAVE, tx -> people(tx, "Luz Marina", 12));
        receive(cucuta, bundle(medellin, "vuelta"));
        moveSession(cucuta, LocalDate.of(2026, 3, 13), Duration.ofDays(3));
        moveSession(medellin, LocalDate.of(2026, 3, 14), Duration.ofHours(21));
        receive(cucuta, bundle(medellin, "segunda"));
        clock.move(Duration.ofDays(8));
        medellin.workspace().write(SAVE, this::muchWork);
        cali.workspace().write(SAVE, tx -> people(tx, "Yuliana", 9));
        bundle(medellin, "Compartida");
        bundle(cali, "Compartida");
        clock.move(Duration.ofHours(20));
    }

    private Services laptop(String author, String team) {
        Path file = folder.resolve(team + ".bitacora");
        WorkspaceFile.create(file, new Identity(author, team, false), clock);
        Services services = Services.open(file, clock);
        laptops.add(services);
        return services;
    }

    private UUID training(String name, LocalDate date) {
        UUID id = Ids.next(clock);
        cucuta.workspace().write(SAVE, tx -> {
            UUID institution = Ids.next(clock);
            tx.save(InstitutionKind.KIND, new Institution(institution, "Hospital Jorge Cristo Sahium", null, null,
                    null, null, null, "54874", null, null, null, null, null));
            UUID training = Ids.next(clock);
            tx.save(TrainingKind.KIND, named(training, name));
            tx.save(TrainingSessionKind.KIND, new TrainingSession(id, training, date, null, null, null, null,
                    null, null));
        });
        return id;
    }

    private static Training named(UUID id, String name) {
        Training blank = Training.blank(id);
        return new Training(id, null, name, null, null, blank.topics(), null, null, null, null, null, null,
                null, null, null, null, null);
    }

    private void moveSession(Services laptop, LocalDate to, Duration later) {
        clock.move(later);
        laptop.workspace().write(SAVE, tx -> {
            TrainingSession one = tx.find(TrainingSessionKind.KIND, session).orElseThrow();
            tx.save(TrainingSessionKind.KIND, new TrainingSession(session, one.training(), to, one.startTime(),
                    one.endTime(), one.state(), one.cause(), one.facilitator(), one.place()));
        });
    }

    private void muchWork(Tx tx) {
        for (String name : List.of("Enfoque de género", "Prevención de la xenofobia", "Humanización")) {
            tx.save(TrainingKind.KIND, named(Ids.next(clock), name));
        }
        people(tx, "Ana Sofía", 87);
        List<Person> known = tx.list(PersonKind.KIND, "ORDER BY id LIMIT 9");
        known.forEach(person -> tx.save(PersonKind.KIND, person(person.id(), "Luz Marina", "Echeverri Ruiz")));
    }

    private void people(Tx tx, String name, int count) {
        for (int i = 0; i < count; i++) {
            tx.save(PersonKind.KIND, person(Ids.next(clock), name, "Echeverri " + i));
        }
    }

    private static Person person(UUID id, String first, String surname) {
        return new Person(id, first, null, surname, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null);
    }

    Path bundle(Services from, String to) {
        return from.exchange().handIn(HandIn.into(folder.resolve(to))).files().getFirst();
    }

    void receive(Services to, Path file) {
        to.exchange().receive(List.of(file), Progress.NONE);
    }

    /// What the screens of Cúcuta work with.
    ExchangeDesk desk(Tasks tasks, Executor screen, Navigator navigator, FileDialogs dialogs) {
        return new ExchangeDesk(cucuta.workspace(), cucuta.exchange(), cucuta.startFiles(), cucuta.adoption(),
                cucuta.teamBoard(), tasks, screen, navigator, dialogs, new SimpleObjectProperty<>(inbox),
                new ExcelOutput(tasks, dialogs, new SimpleObjectProperty<>(), clock,
                () -> "Marcela Cárdenas"));
    }

    Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        laptops.forEach(laptop -> laptop.workspace().close(false));
    }
}
