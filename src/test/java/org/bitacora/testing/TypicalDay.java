package org.bitacora.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.db.Identity;
import org.bitacora.db.TestClock;
import org.bitacora.db.Workspace;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.directory.DirectoryService;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.PersonEntry;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.directory.model.Project;
import org.bitacora.directory.model.TypedDocument;
import org.bitacora.training.TrainingService;
import org.bitacora.training.model.Training;
import org.bitacora.training.model.TrainingCodes;
import org.bitacora.training.model.TrainingSession;
import org.bitacora.wiring.AllKinds;

/// The day of issue 2 in a file of its own: a health post on Thursday 19 March 2026, a training from 8:00 to 12:00, 19
/// people known from an earlier one and 19 on paper. All of them are invented.
public final class TypicalDay implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 19);
    public static final LocalTime START = LocalTime.of(8, 0);

    /// What is taught today.
    public static final String TITLE = "Enfoque de género y prevención de xenofobia en la atención";

    /// How many of the lines, from the top, are people known before.
    public static final int KNOWN = 19;

    /// Which lines came late.
    public static final List<Integer> LATE = List.of(0, 3, 28);

    private static final String SHEET = """
            CC 1.090.482.315 | María de los Ángeles Carrascal Villamizar | M | Salud | Enfermería profesional | 8:47
            CC 1.090.447.218 | María Fernanda Peña Rangel | M | Salud | Auxiliar de enfermería |
            CC 88.213.904 | Jesús Alberto Quintero Leal | H | Salud | Medicina |
            CC 1.090.511.036 | Óscar Iván Jaimes Pabón | H | Salud | Medicina | 9:05
            CC 13.277.480 | Ramón Elías Ortega Niño | H | Administrativo | Guarda de seguridad |
            CC 60.355.019 | Luz Marina Galvis Ariza | M | Administrativo | Facturación |
            CC 1.093.774.286 | Yeison Andrés Parada Rincón | H | Salud | Psicología |
            CC 37.391.652 | Gloria Esperanza Suárez Lizcano | M | Salud | Trabajo social |
            CC 60.441.827 | Sandra Liliana Urbina Galvis | M | Administrativo | Dirección de IPS |
            PPT 5.812.347 | Yusmary del Valle Guanipa Rondón | M | Comunidad | Gestión comunitaria |
            CC 27.602.115 | Carmen Cecilia Ortiz de la Hoz | M | Salud | Auxiliar de enfermería |
            CC 1.004.861.937 | Leidy Johanna Mantilla Rueda | M | Salud | Auxiliar de enfermería |
            CC 1.090.398.244 | Diana Marcela Contreras Ibarra | M | Salud | Enfermería profesional |
            CC 60.288.903 | Blanca Nieves Duarte Pabón | M | Administrativo | Facturación |
            CC 88.190.447 | Édgar Alonso Becerra Peñaranda | H | Administrativo | Auxiliar administrativo |
            CC 1.090.460.521 | Paola Andrea Gelvez Acevedo | M | Salud | Auxiliar de farmacia |
            PPT 6.334.902 | Mariángel José Urdaneta Paz | M | Comunidad | Líder migrante |
            CC 1.093.780.115 | Karen Lorena Sepúlveda Toloza | M | Salud | Psicología |
            CC 60.390.774 | Nubia Stella Rivera Camargo | M | Administrativo | Servicio y atención al usuario |
            CC 1.004.997.120 | Alex Sofía Contreras Duarte | Otro | Salud | Auxiliar de enfermería |
            sin documento | Nelly Johanna Bautista Rincón | M | Salud | Medicina |
            no informa | Wilmer Antonio Chacón Colmenares | H | Comunidad | Líder migrante |
            sin documento | Yoleida Coromoto Briceño Araque | M | Comunidad | Líder migrante |
            no lo trajo | Martha Lucía Galindo Prada | M | Administrativo | Apoyo de servicios generales |
            sin documento | Génesis Alejandra Marcano Silva | M | Comunidad | Gestión social |
            no lo trajo | Jairo Enrique Villamizar Cote | H | Administrativo | Supervisión de seguridad |
            CC 1.090.512.660 | Adriana Milena Rozo Jácome | M | Salud | Auxiliar de enfermería |
            CC 60.315.448 | Esperanza Castro de Mora | M | Administrativo | Auxiliar administrativo |
            CC 1.093.745.901 | Jhon Fredy Laguado Torrado | H | Salud | Enfermería profesional | 8:30
            CC 37.248.016 | Rosalba Ibáñez Meneses | M | Administrativo | Apoyo de servicios generales |
            CC 1.090.377.582 | Viviana Carolina Ochoa Botello | M | Salud | Trabajo social |
            CC 1.004.812.306 | Angie Tatiana Flórez Caballero | M | Salud | Auxiliar de enfermería |
            CC 60.402.559 | Olga Patricia Santafé Ureña | M | Administrativo | Facturación |
            CC 88.254.731 | Luis Fernando Carvajal Ayala | H | Administrativo | Guarda de seguridad |
            CC 1.090.433.187 | Yesica Paola Niño Hernández | M | Salud | Enfermería profesional |
            CC 1.093.762.240 | Cristian Camilo Bayona Prato | H | Salud | Psicología |
            CC 37.393.508 | Zulay Andreina Moncada Rojas | M | Salud | Auxiliar de enfermería |
            CC 60.376.914 | Ana Dolores Claro Quintero | M | Salud | Auxiliar de farmacia |
            """;

    /// A line of the sheet as it stands on paper.
    public record Line(String document, String name, String gender, String group, String occupation, String arrival) {

        static Line of(String text) {
            List<String> cells = Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
            return new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
        }

        public PersonEntry entry() {
            return PersonEntry.of(PersonNames.read(name)).withDocument(TypedDocument.read(document))
                    .withGender(DirectoryCatalogues.GENDERS.codeOf(gender).orElseThrow())
                    .withGroup(DirectoryCatalogues.PROFILE_GROUPS.codeOf(group).orElseThrow())
                    .withOccupation(DirectoryCatalogues.OCCUPATIONS.codeOf(occupation).orElseThrow(), null);
        }

        public LocalTime time() {
            return arrival.isEmpty() ? null : LocalTime.parse(arrival.length() == 4 ? "0" + arrival : arrival);
        }
    }

    public static final List<Line> LINES = SHEET.lines().map(Line::of).toList();

    private final TestClock clock = new TestClock("2026-03-19T13:00:00Z");
    private final Path file;
    private Workspace workspace;
    private DirectoryService directory;
    private TrainingService trainings;
    private Institution host;
    private Training training;
    private TrainingSession session;
    private final List<UUID> known = new ArrayList<>();

    private TypicalDay(Path folder) {
        file = folder.resolve("marcela.bitacora");
        WorkspaceFile.create(file, new Identity("Marcela Cárdenas Villamizar", "Equipo Cúcuta", false), clock);
        open();
    }

    /// The file before anybody has thought of today: a project, the health post, and the 19 known from February.
    public static TypicalDay before(Path folder) {
        TypicalDay day = new TypicalDay(folder);
        day.prepare();
        return day;
    }

    /// The file as it lies there in the morning, nobody registered yet.
    public static TypicalDay morning(Path folder) {
        TypicalDay day = before(folder);
        day.announce();
        return day;
    }

    /// The file at noon: all 38 people stand in the sheet.
    public static TypicalDay noon(Path folder) {
        TypicalDay day = morning(folder);
        LINES.forEach(day::attend);
        return day;
    }

    /// Just a file with a project, for empty lists.
    public static TypicalDay empty(Path folder) {
        return new TypicalDay(folder);
    }

    private void open() {
        workspace = WorkspaceFile.open(file, AllKinds.list(), clock, "1.0.0");
        directory = new DirectoryService(workspace);
        trainings = new TrainingService(workspace, directory);
    }

    /// What a power cut and the next start do: nothing is closed in order, everything is read again.
    public void reopen() {
        workspace.close(false);
        open();
    }

    private void prepare() {
        Project project = directory.projects().create("Redes saludables");
        host = new Institution(directory.newId(), "ESE Imsalud, Unidad Básica Comuneros", "ESE Imsalud", "IPS",
                "807004352", null, null, "54001", null, null, null, null, null);
        directory.institutions().save(null, host);
        Training before = training("Rutas de atención a población migrante", project);
        TrainingSession february = session(before, LocalDate.of(2026, 2, 12));
        trainings.create(before, List.of(february));
        LINES.subList(0, KNOWN).forEach(line -> known.add(
                trainings.attendance().attend(february.id(), line.entry(), null).person()));
    }

    private void announce() {
        training = training(TITLE, directory.projects().list().getFirst());
        session = session(training, DAY);
        trainings.create(training, List.of(session));
    }

    private Training training(String name, Project project) {
        Training draft = trainings.draft(name);
        return new Training(draft.id(), project.id(), name, draft.type(), draft.modality(), draft.topics(), host.id(),
                "54001", "Sala de juntas", draft.channel(), null, null, null, null, null, null, null);
    }

    private TrainingSession session(Training of, LocalDate day) {
        return new TrainingSession(directory.newId(), of.id(), day, START, LocalTime.NOON, TrainingCodes.SCHEDULED,
                null, workspace.identity().author(), null);
    }

    /// Registers one line as the facilitator would: a known person by herself, the others as they are typed.
    public void attend(Line line) {
        int at = LINES.indexOf(line);
        Optional<UUID> person = at < known.size() ? Optional.of(known.get(at)) : Optional.empty();
        person.ifPresentOrElse(id -> trainings.attendance().attend(session.id(), id, line.time()),
                () -> trainings.attendance().attend(session.id(), line.entry(), line.time()));
    }

    public Workspace workspace() {
        return workspace;
    }

    public TestClock clock() {
        return clock;
    }

    public DirectoryService directory() {
        return directory;
    }

    public TrainingService trainings() {
        return trainings;
    }

    public Institution host() {
        return host;
    }

    public Training training() {
        return training;
    }

    public TrainingSession session() {
        return session;
    }

    /// The ids of those known from before, in the order of the sheet.
    public List<UUID> known() {
        return known;
    }

    @Override
    public void close() {
        workspace.close(false);
    }
}
