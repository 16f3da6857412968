package org.bitacora.evaluation;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.bitacora.evaluation.model.EvaluationCodes;
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
    static final int ENTRIES = 35;
    /// Of 32 pairs, how many answer each item right at the entry and at the exit.
    static final int[] RIGHT_PRE = {17, 17, 12, 18, 17, 19, 16, 11, 17, 18, 14, 17};
    static final int[] RIGHT_POST = {24, 24, 29, 25, 25, 23, 27, 13, 27, 24, 17, 24};
    private static final String[][] ITEMS = {
        {"Qué es la identidad de género", "Enfoque de género"},
        {"Lenguaje incluyente en la consulta", "Enfoque de género"},
        {"Diferencia entre sexo y género", "Enfoque de género"},
        {"Reconocer un trato xenófobo", "Prevención de la xenofobia"},
        {"Qué hacer ante un comentario xenófobo en la sala", "Prevención de la xenofobia"},
        {"Ajustes razonables para personas con discapacidad", "Enfoque diferencial"},
        {"Derecho a la atención inicial de urgencias", "Derechos y rutas de atención"},
        {"Ruta de atención para gestantes migrantes sin afiliación", "Derechos y rutas de atención"},
        {"Documentos válidos para la afiliación", "Derechos y rutas de atención"},
        {"Interseccionalidad", "Enfoque diferencial"},
        {"Permiso por Protección Temporal y urgencias", "Trato digno e inclusión"},
        {"Confidencialidad en ventanilla", "Trato digno e inclusión"},
    };
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
            bearers.add(new Bearer(code.value(), person, name, "HEALTH", "F", i == 1 ? LocalTime.of(10, 15) : null));
        }
    }

    public Instrument chooseQuestionnaire() {
        Instrument made = service.questionnaires().create("Enfoque de género y prevención de xenofobia", "1", drafts());
        service.questionnaires().use(training, made.id());
        return made;
    }

    public static List<ItemDraft> drafts() {
        return Stream.of(ITEMS).map(item -> new ItemDraft(item[0], EvaluationCodes.SINGLE, item[1],
                Map.of("a", "Primera", "b", "Segunda", "c", "Tercera", "d", "Cuarta"), Set.of("b"), null)).toList();
    }

    /// Types both piles: persons 0, 1 and 2 have an entry sheet only; one exit sheet bears the code of person 0 with its
    /// last character wrong.
    public void typeBothPiles() {
        List<SheetEntry> entries = new ArrayList<>();
        List<SheetEntry> exits = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(new SheetEntry(code(i), answers(i - 3, RIGHT_PRE)));
        }
        for (int i = 3; i < ENTRIES; i++) {
            exits.add(new SheetEntry(code(i), answers(i - 3, RIGHT_POST)));
        }
        exits.add(new SheetEntry(wrongCode(), answers(5, RIGHT_POST)));
        service.enterSheets(training, EvaluationCodes.ENTRY, entries);
        service.enterSheets(training, EvaluationCodes.EXIT, exits);
    }

    public String code(int person) {
        return bearers.get(person).code();
    }

    /// The code of person 0 with another check character.
    public String wrongCode() {
        char last = code(0).charAt(3);
        int next = (ParticipantCode.ALPHABET.indexOf(last) + 1) % ParticipantCode.ALPHABET.length();
        return code(0).substring(0, 3) + ParticipantCode.ALPHABET.charAt(next);
    }

    private static Map<String, String> answers(int pair, int[] right) {
        Map<String, String> answers = new TreeMap<>();
        for (int item = 0; item < right.length; item++) {
            boolean knows = Math.floorMod(pair * 7 + item * 5, 32) < right[item];
            answers.put("q%02d".formatted(item + 1), knows ? "b" : "c");
        }
        return answers;
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
