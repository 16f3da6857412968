package org.bitacora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bitacora.db.Identity;
import org.bitacora.document.read.WordReader;
import org.bitacora.directory.divipola.DaneFile;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.Target;
import org.bitacora.directory.model.TargetCodes;
import org.bitacora.db.Operation;
import org.bitacora.i18n.Texts;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.wiring.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract of `design.md` §7, and bad input: one clear Spanish sentence, exit 1, nothing changed.
class CommandLineTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aWorkspaceWithOneInstitution() {
        Locale.setDefault(Texts.LOCALE);
        file = folder.resolve("datos.bitacora");
        Services.create(file, new Identity("Ana Sofía Echeverri", "Uno", false));
        try (Services services = Services.open(file)) {
            Institution ips = new Institution(services.directory().newId(), "IPS Los Almendros", null, "IPS", null,
                    null, null, "54001", null, null, null, null, null);
            services.workspace().write(Operation.of("directory.op.saveInstitution"),
                    tx -> tx.save(InstitutionKind.KIND, ips));
            services.workspace().close(false);
        }
    }

    @Test
    void everySubcommandExplainsItselfInSpanish() {
        for (String command : List.of("nuevo", "demo", "importar", "exportar", "informe", "acta", "verificar",
                "listar", "historia", "conflictos", "entrega", "respaldar", "restaurar")) {
            Shell help = Shell.run(command, "--help");
            assertThat(help.exitCode()).isZero();
            assertThat(help.out()).contains("Uso: bitacora " + command, "Muestra esta ayuda");
        }
    }

    @Test
    void recordsAreListedAndTheirHistoryTold() {
        Shell list = Shell.run("listar", file, "institution");
        assertThat(list.out()).contains("IPS Los Almendros", "1 registro.");
        Shell history = Shell.run("historia", file, list.out().substring(0, 36));
        assertThat(history.out()).contains("Ana Sofía Echeverri (Uno)", "Nombre: IPS Los Almendros",
                "Institución prestadora de servicios de salud");
    }

    /// Issue 3, point 6: what was delivered can be asked for again.
    @Test
    void aDeliveredReportIsRememberedComparedAndRecognised() {
        Path book = folder.resolve("T1.xlsx");
        assertThat(Shell.run("informe", file, "--trimestre", "2026-T1", "--salida", book, "--corte",
                "Entrega de abril").exitCode()).isZero();
        assertThat(Shell.run("listar", file, "reportCut").out()).contains("Entrega de abril", "1 registro.");
        assertThat(Shell.run("entrega", file).out()).contains("Entrega de abril (2026-T1, ", "1 entrega de informe");
        assertThat(Shell.run("entrega", file, "entrega de ABRIL").out())
                .contains("Ninguna cifra cambió desde que se entregó.");
        assertThat(Shell.run("entrega", file, "--archivo", book).out()).contains("Sí, es el archivo entregado");
        assertThat(Shell.run("entrega", file, "--archivo", file).out()).contains("no es igual a ninguno");
        Shell unknown = Shell.run("entrega", file, "mayo");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("E-29", "mayo");
    }

    @Test
    void aCopyIsRestoredUnderANewIdentityWithTheSameState() {
        Path copy = folder.resolve("copia.bitacora");
        Path restored = folder.resolve("restaurado.bitacora");
        assertThat(Shell.run("respaldar", file, "--salida", copy).exitCode()).isZero();
        assertThat(Shell.run("restaurar", copy, "--salida", restored).exitCode()).isZero();
        assertThat(Shell.fingerprint(restored)).isEqualTo(Shell.fingerprint(file));
        try (Services was = Services.open(file); Services is = Services.open(restored)) {
            assertThat(is.workspace().incarnation()).isNotEqualTo(was.workspace().incarnation());
        }
    }

    @Test
    void theQuarterlyWorkbookIsWritten() {
        Path workbook = folder.resolve("informe.xlsx");
        Shell report = Shell.run("informe", file, "--trimestre", "2026-T1", "--salida", workbook);
        assertThat(report.exitCode()).isZero();
        assertThat(workbook).isNotEmptyFile();
    }

    /// Issue 3: a quarter, or days from one to another; one of the two.
    @Test
    void aReportIsOfAQuarterOrOfOtherDays() {
        Path workbook = folder.resolve("dias.xlsx");
        Shell days = Shell.run("informe", file, "--desde", "2025-12-01", "--hasta", "2026-01-31", "--salida", workbook,
                "--json");
        assertThat(days.exitCode()).isZero();
        assertThat(days.out().replace(" ", "")).contains("\"accumulatedFrom\":\"2025-01-01\"");
        assertThat(workbook).isNotEmptyFile();
        refused(Shell.run("informe", file, "--salida", workbook), "E-25", "Falta el período");
        refused(Shell.run("informe", file, "--trimestre", "2026-T1", "--hasta", "2026-01-31", "--salida", workbook),
                "E-25", "dos períodos");
        refused(Shell.run("informe", file, "--desde", "2026-01-01", "--salida", workbook), "E-25", "--hasta");
        refused(Shell.run("informe", file, "--desde", "ayer", "--hasta", "2026-01-31", "--salida", workbook), "E-25",
                "«ayer» no es una fecha");
        refused(Shell.run("informe", file, "--desde", "2026-02-01", "--hasta", "2026-01-31", "--salida", workbook),
                "E-25", "antes de empezar");
    }

    @Test
    void theReportTellsItsTargetsAsJson() {
        try (Services services = Services.open(file)) {
            UUID project = services.directory().projects().create("Redes del páramo").id();
            services.directory().projects().saveTargets(List.of(), List.of(new Target(services.directory().newId(),
                    project, TargetCodes.PEOPLE, null, 40, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
        }
        Shell report = Shell.run("informe", file, "--trimestre", "2026-T4", "--salida", folder.resolve("t4.xlsx"),
                "--json");
        assertThat(report.exitCode()).isZero();
        assertThat(report.out().replace(" ", "")).contains("\"targets\"", "\"name\":\"Personascapacitadas\"",
                "\"target\":40", "\"counted\":0", "\"percent\":0");
    }

    @Test
    void theActaOfASessionIsWrittenAndFoundByTheBeginningOfItsId() { // C10
        UUID id;
        try (Services services = Services.open(file)) {
            MesaSession draft = services.mesas().sessions().draft(null, "ENCOUNTER");
            services.mesas().sessions().create(draft);
            id = draft.id();
            services.workspace().close(false);
        }
        Path target = folder.resolve("acta.docx");
        Shell written = Shell.run("acta", file, id.toString().substring(0, 13), "--salida", target);
        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).startsWith("Acta sin número (borrador), de la sesión del ");
        assertThat(WordReader.read(target).lines()).contains("Encuentro", "Acta sin número (borrador)");
        assertThat(Shell.run("acta", file, id, "--salida", target, "--json").out())
                .contains("\"state\"", "DRAFT", id.toString());
        refused(Shell.run("acta", file, "0000-nadie", "--salida", target), "E-29", "Ninguna sesión tiene");
        refused(Shell.run("acta", file, "0", "--salida", target), "E-29", "al menos cuatro signos");
        refused(Shell.run("acta", file, id, "--salida", folder), "E-63", "ya hay una carpeta con ese nombre");
    }

    @Test
    void wrongUsageIsToldInSpanishWithExitCodeTwo() {
        Shell missing = Shell.run("importar", file);
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("Falta un dato: SOURCE").contains("bitacora importar --help");
        assertThat(Shell.run("volar").exitCode()).isEqualTo(2);
        assertThat(Shell.run("informe", file, "--trimestre").exitCode()).isEqualTo(2);
    }

    @Test
    void aSecondProgramOnTheSameFileIsRefusedByName() {
        try (Services open = Services.open(file)) {
            Shell second = Shell.run("verificar", file);
            refused(second, "E-60", "ya está abierto");
            assertThat(open.workspace().status().differences()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vacío", "otro programa", "texto", "truncado"})
    void aBundleThatIsNoneIsRefusedAndNothingChanges(String what) throws IOException {
        Path bundle = folder.resolve("malo.bitpack");
        Files.write(bundle, switch (what) {
            case "vacío" -> new byte[0];
            case "otro programa" -> "{\"personas\": [1, 2, 3]}".getBytes(StandardCharsets.UTF_8);
            case "texto" -> "hola".getBytes(StandardCharsets.UTF_8);
            default -> Arrays.copyOf(Files.readAllBytes(
                    Path.of("sample-data", "equipo-interior.bitpack")), 31_000);
        });
        String before = Shell.fingerprint(file);
        Shell refused = Shell.run("importar", file, bundle);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).contains("malo.bitpack").contains("No se cambió nada.");
        assertThat(Shell.fingerprint(file)).isEqualTo(before);
    }

    @Test
    void filesAndPlacesThatAreNoneAreRefusedWithOneSentence() throws IOException {
        refused(Shell.run("verificar", folder.resolve("no-hay.bitacora")), "E-63", "No existe el archivo");
        Path text = Files.writeString(folder.resolve("texto.bitacora"), "no es una base de datos ".repeat(400));
        refused(Shell.run("verificar", text), "E-65", "no es un archivo de datos de Bitácora");
        refused(Shell.run("nuevo", file, "--responsable", "Ana", "--equipo", "Uno"), "E-60", "ya existe");
        refused(Shell.run("informe", file, "--trimestre", "2026-T9", "--salida", folder.resolve("x.xlsx")), "E-25",
                "no es un trimestre");
        refused(Shell.run("listar", file, "gatos"), "E-29", "No hay registros del tipo «gatos»");
        refused(Shell.run("historia", file, "123"), "E-29", "No hay un registro");
        refused(Shell.run("restaurar", text, "--salida", folder.resolve("y.bitacora")), "E-65", "no es un archivo");
        refused(Shell.run("respaldar", file, "--salida", text.resolve("dentro.bitacora")), "E-63",
                "No se puede escribir en la carpeta");
        assertThat(folder.resolve("x.xlsx")).doesNotExist();
        assertThat(folder.resolve("y.bitacora")).doesNotExist();
    }

    private static void refused(Shell run, String code, String words) {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(code + ": ").contains(words).doesNotContain("\tat ").hasLineCount(1);
    }

    @Test
    void aLaptopJoinsAProjectByItsStartFileAndOneThatBeganAloneIsAdopted() {
        Shell none = Shell.run("exportar", file, "--formato", "inicio", "--salida", folder.resolve("p.inicio"));
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).startsWith("E-29: Todavía no hay un proyecto.");
        try (Services services = Services.open(file)) {
            services.directory().projects().create("Redes del páramo");
            services.workspace().close(false);
        }
        Path start = folder.resolve("paramo.inicio");
        assertThat(Shell.run("exportar", file, "--formato", "inicio", "--salida", start).out())
                .contains("1 institución y 1 proyecto");
        Path joined = folder.resolve("dos.bitacora");
        Shell made = Shell.run("nuevo", joined, "--responsable", "Luis Ayala", "--equipo", "Dos", "--desde", start);
        assertThat(made.out()).contains("unido al proyecto «Redes del páramo» de Ana Sofía Echeverri");
        assertThat(Shell.run("listar", joined, "institution").out()).contains("IPS Los Almendros");

        Path alone = folder.resolve("tres.bitacora");
        Shell.run("nuevo", alone, "--responsable", "Eva Ríos", "--equipo", "Tres");
        try (Services services = Services.open(alone)) {
            services.directory().projects().create("Aparte");
            services.trainings().createForToday("Rutas");
            services.workspace().close(false);
        }
        assertThat(Shell.run("importar", alone, start, "--unir").out())
                .contains("1 capacitación pasa al proyecto «Redes del páramo»", "«Aparte» deja de ser");
        assertThat(Shell.run("listar", alone, "project").out()).contains("Redes del páramo", "1 registro.");
    }

    @Test
    void whatIsNoStartFileMakesNoWorkspace() {
        Path bundle = folder.resolve("datos.bitpack");
        Shell.run("exportar", file, "--salida", bundle);
        Path target = folder.resolve("dos.bitacora");
        Shell refused = Shell.run("nuevo", target, "--responsable", "Luis", "--equipo", "Dos", "--desde", bundle);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).startsWith("E-28: «datos.bitpack» es un paquete de datos");
        assertThat(target).doesNotExist();
    }

    @Test
    void theListOfDaneIsToldWithSimularAndTakenWithout() {
        Shell told = Shell.run("importar", file, DaneFile.path(), "--simular");
        assertThat(told.exitCode()).isZero();
        assertThat(told.out()).contains("1.122 lugares en 33 departamentos", "1.089 nuevos", "Fuente: DANE",
                "no se cambió nada");
        String before = Shell.fingerprint(file);
        Path half = DaneFile.whole().first(700).csv(folder.resolve("mitad.csv"));
        Shell refused = Shell.run("importar", file, half);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).contains("trae solo una parte de la lista", "No se cambió nada");
        assertThat(Shell.fingerprint(file)).isEqualTo(before);
        Shell done = Shell.run("importar", file, DaneFile.whole().xlsx(folder.resolve("Divipola.xlsx")), "--json");
        assertThat(done.out()).contains("\"places\" : 1122", "\"new\" : 1089");
        assertThat(Shell.fingerprint(file)).isNotEqualTo(before);
    }
}
