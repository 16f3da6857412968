package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.bitacora.db.Identity;
import org.bitacora.db.TestClock;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.evaluation.EvaluationService;
import org.bitacora.evaluation.Piles;
import org.bitacora.evaluation.SheetEntry;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.exchange.HandIn;
import org.bitacora.fx.FxExtension;
import org.bitacora.report.ReadBook;
import org.bitacora.testing.TypicalDay;
import org.bitacora.training.model.AttendanceTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Issue 2, "The day", from the health post to the coordinator's workbook, by keyboard through the whole window, with a
/// real power cut (kill -9) in the middle of an answer sheet.
@ExtendWith(FxExtension.class)
class DayTest {

    /// How many keys each part took; read by people, checked by nobody.
    private static final Path COUNT = Path.of("target", "the-day.txt");

    @TempDir
    private Path folder;
    private final List<String> counted = new ArrayList<>();

    @Test
    void theDay() throws IOException, InterruptedException {
        fileBeforeTheDay();
        String stood = workUntilTheBatteryDies();
        Path stick = Files.createDirectory(folder.resolve("memoria"));
        try (Program afternoon = new Program(folder.resolve("marcela.bitacora"), Facilitator.at(15),
                folder.resolve("settings.json"))) {
            Facilitator marcela = new Facilitator(afternoon);
            assertThat(afternoon.robot().texts()).as("told after the cut")
                    .contains("La última vez el programa no alcanzó a cerrarse. Se revisó todo: no falta nada.");
            goOnWhereItStood(marcela, stood);
            readTheResults(afternoon, marcela);
            handIn(afternoon, marcela, stick);
            assertThat(afternoon.failures()).isEmpty();
            assertThat(afternoon.workspace().verify().faults()).isEmpty();
        }
        anotherLaptopHandsIn(stick);
        consolidate(stick);
        Files.write(COUNT, counted);
    }

    private void count(String part, Facilitator who) {
        counted.add(DayUntilTheCut.KEYS + part + " " + who.typist().takeKeys());
    }

    private void fileBeforeTheDay() {
        try (TypicalDay day = TypicalDay.before(folder)) {
            new EvaluationService(day.workspace(), day.trainings()).questionnaires()
                    .create("Género y salud", "1", Piles.drafts());
        }
    }

    /// The same program in a process of its own, killed while a sheet is half typed.
    private String workUntilTheBatteryDies() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.contains("jacoco") && !flag.startsWith("-agentlib")).toList());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DayUntilTheCut.class.getName(),
                folder.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.startsWith(DayUntilTheCut.STANDS)) {
                counted.add(line);
                line = lines.readLine();
            }
            assertThat(line).as("the program came to the cut").isNotNull();
            return line.substring(DayUntilTheCut.STANDS.length());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void goOnWhereItStood(Facilitator marcela, String stood) {
        // Inicio stands on "Continuar" by itself.
        marcela.typist().press(KeyCode.SPACE).settle();
        assertThat("0 " + marcela.position().row() + " " + marcela.position().column()).isEqualTo(stood);
        List<SheetEntry> exits = Piles.exits(marcela.codes());
        marcela.finishSheet(exits.get(DayUntilTheCut.SHEET), DayUntilTheCut.ANSWERS);
        marcela.typeSheets(exits.subList(DayUntilTheCut.SHEET + 1, exits.size()));
        count("after the cut", marcela);
        assertThat(marcela.sheets(EvaluationCodes.ENTRY)).hasSize(35);
        assertThat(marcela.sheets(EvaluationCodes.EXIT)).extracting(AnswerSheet::participantCode)
                .containsExactlyElementsOf(exits.stream().map(SheetEntry::code).toList());
        assertThat(marcela.sheets(EvaluationCodes.EXIT)).extracting(AnswerSheet::answers)
                .containsExactlyElementsOf(exits.stream().map(SheetEntry::answers).toList());
    }

    private static void readTheResults(Program program, Facilitator marcela) {
        AttendanceTally tally = program.services().trainings().attendance().sheet(marcela.session()).tally();
        assertThat(tally.total()).isEqualTo(38);
        assertThat(program.services().trainings().attendance().sheet(marcela.session()).late()).isEqualTo(3);
        marcela.nextTab();
        assertThat(program.robot().texts()).as("counters of the tabs").contains("38", "35 · 33");
        assertThat(program.robot().texts()).anyMatch(text -> text.contains("32 pares"))
                .anyMatch(text -> text.contains("4 hojas"));
    }

    private void handIn(Program program, Facilitator marcela, Path stick) throws IOException {
        program.files.folder = stick;
        marcela.goTo("Entregar y");
        marcela.press("Entregar");
        marcela.press("Otra carpeta…");
        marcela.press("Entregar mis datos");
        count("to hand in", marcela);
        assertThat(program.robot().texts()).contains("Verificado", "Todo está entregado");
        assertThat(stick.toFile().list()).hasSize(1);
        assertThat(program.workspace().status().notHandedIn()).isZero();
    }

    private void anotherLaptopHandsIn(Path stick) throws IOException {
        Path other = Files.createDirectory(folder.resolve("otro"));
        TypicalDay.noon(other).close();
        try (Services services = Services.open(other.resolve("marcela.bitacora"), Facilitator.at(18))) {
            services.exchange().handIn(HandIn.into(stick));
        }
        assertThat(stick.toFile().list()).hasSize(2);
    }

    private void consolidate(Path stick) throws IOException {
        TestClock nextDay = new TestClock("2026-03-20T14:00:00Z");
        Path file = folder.resolve("coordinacion.bitacora");
        WorkspaceFile.create(file, new Identity("Rosalba Ibáñez Meneses", "Coordinación", false), nextDay);
        try (Program coordination = new Program(file, nextDay, folder.resolve("coordinacion.json"))) {
            Facilitator rosalba = new Facilitator(coordination);
            coordination.files.folder = stick;
            coordination.files.saving = Files.createDirectory(folder.resolve("informes"));
            rosalba.goTo("Entregar y");
            rosalba.press("Elegir carpeta…");
            rosalba.press("Recibir 506 cambios");
            rosalba.goTo("Informes");
            rosalba.press("Enviar a Excel");
            rosalba.confirm();
            count("of the coordinator", rosalba);
            assertThat(coordination.failures()).isEmpty();
            assertThat(coordination.workspace().verify().faults()).isEmpty();
            assertThat(numbersOfTheQuarter(coordination.files.saved.getFirst()))
                    .as("H, M, otro, personas; participaciones").startsWith("20", "54", "2", "76").endsWith("114");
        }
    }

    /// Of both laptops: 19 people twice, in February and today, and 19 new ones.
    private static List<String> numbersOfTheQuarter(Path workbook) {
        return new ReadBook(workbook).numbers("Resumen", "Primer trimestre de 2026", "Total").stream()
                .map(BigDecimal::toPlainString).toList();
    }
}
