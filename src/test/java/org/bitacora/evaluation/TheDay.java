package org.bitacora.evaluation;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.base.Ids;
import org.bitacora.db.Conflict;
import org.bitacora.db.Identity;
import org.bitacora.db.Operation;
import org.bitacora.db.Outgoing;
import org.bitacora.db.Parcel;
import org.bitacora.db.Reading;
import org.bitacora.db.TestClock;
import org.bitacora.db.Workspace;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.directory.model.DirectoryKinds;
import org.bitacora.evaluation.model.EvaluationKinds;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.record.Link;
import org.bitacora.training.model.ParticipantCode;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.model.TrainingKinds;

/// The day of the issue in a real file: 38 people with codes, 35 entry and 33 exit sheets, one of them with a code whose
/// check character fails. All persons are invented.
public final class TheDay implements AutoCloseable {

    static final int PEOPLE = 38;
    private static final String[] NAMES = {"Nelly Johanna Bautista Rincón", "Gloria Esperanza Suárez Lizcano",
        "Ingrid Paola Vergel Santiago", "Carlos Eduardo Mendoza Pirela", "Alex Sofía Contreras Duarte",
        "María de los Ángeles Carrascal Villamizar", "María Fernanda Peña Rangel"};

    public final Workspace ws;
    public final EvaluationService service;
    public final UUID training;
    public final List<Bearer> bearers = new ArrayList<>();

    /// A file with the training, its people and the questionnaire, without sheets yet.
    public TheDay(Path folder, String team) {
        this(folder, team, new UUID(0x7000_0000L, 0x8000L));
    }

    TheDay(Path folder, String team, UUID training) {
        TestClock clock = new TestClock("2026-03-19T13:00:00Z");
        Path file = folder.resolve(team + ".bitacora");
        if (!file.toFile().exists()) {
            WorkspaceFile.create(file, new Identity("Marcela Cárdenas", team, true), clock);
        }
        List<Kind<?>> kinds = Stream.of(DirectoryKinds.ALL, TrainingKinds.ALL, EvaluationKinds.ALL)
                .<Kind<?>>flatMap(List::stream).toList();
        this.ws = WorkspaceFile.open(file, new Kinds(kinds), clock, "1.0.0");
        this.training = training;
        this.service = new EvaluationService(ws, each -> bearers);
        people();
        ws.write(Operation.of("evaluation.op.use"), tx -> tx.save(TrainingKind.KIND, Training.blank(training)));
    }

    private void people() {
        Set<ParticipantCode> taken = new HashSet<>();
        for (int i = 0; i < PEOPLE; i++) {
            UUID person = Ids.natural("person", i);
            ParticipantCode code = ParticipantCode.of(training, person, taken::contains);
            taken.add(code);
            String name = i < NAMES.length ? NAMES[i] : "Persona Inventada " + (i + 1);
            bearers.add(new Bearer(code.value(), person, name, i % 3 == 0 ? "COMMUNITY" : "HEALTH_PROFESSIONAL", "F",
                    i % 2 == 0 ? "Unidad Básica Comuneros" : "Puesto de Salud La Parada", i == 1 ? LocalTime.of(10, 15) : null));
        }
    }

    public Instrument chooseQuestionnaire() {
        Instrument made = service.questionnaires().create("Enfoque de género y prevención de xenofobia", "1", Piles.drafts());
        service.questionnaires().use(training, made.id());
        return made;
    }

    public void typeBothPiles() {
        Piles.type(service, training, bearers.stream().map(Bearer::code).toList());
    }

    public String code(int person) {
        return bearers.get(person).code();
    }

    public List<Conflict> conflicts() {
        return ws.read(Reading::conflicts);
    }

    /// Takes in everything that another laptop would hand in.
    public void receive(TheDay other) {
        Parcel parcel = other.ws.handingOver(outgoing -> {
            List<Parcel.Stretch> stretches = new ArrayList<>();
            for (Outgoing.Extent extent : outgoing.extents(null)) {
                List<Link> links = new ArrayList<>();
                outgoing.each(extent, links::add);
                stretches.add(new Parcel.Stretch(extent.incarnation(), extent.publicKey(), extent.team(),
                        extent.previous(), links, extent.tip()));
            }
            return new Parcel(new byte[32], outgoing.incarnation(), "otro", "otra", stretches);
        });
        ws.receive(Operation.of("evaluation.op.sheet"), List.of(parcel));
    }

    @Override
    public void close() {
        ws.close(false);
    }
}
