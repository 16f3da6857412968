package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.bitacora.mesa.PracticeService;
import org.bitacora.mesa.model.Decalogue;
import org.bitacora.mesa.model.Delegation;
import org.bitacora.mesa.model.Designation;
import org.bitacora.mesa.model.FocalPointKind;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaSession;
import org.bitacora.mesa.model.PeriodicReportKind;
import org.bitacora.mesa.model.Practice;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.testing.TypicalMesa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The room Mesas in the whole program, by keyboard.
@ExtendWith(FxExtension.class)
class MesasScreenTest {

    @TempDir
    private Path folder;
    private Program program;
    private Robot robot;
    private UUID mesa;

    @AfterEach
    void close() {
        assertThat(program.failures()).isEmpty();
        program.close();
    }

    private void open(Function<Path, TypicalMesa> making) {
        TypicalMesa typical = making.apply(folder);
        mesa = typical.mesa() == null ? null : typical.mesa().id();
        typical.close();
        program = new Program(typical.file(), typical.clock(), folder.resolve("settings.json"), 1366, 708);
        robot = program.robot();
    }

    private List<Mesa> mesas() {
        return program.services().mesas().list().stream().map(each -> each.mesa()).toList();
    }

    private List<Delegation> seats() {
        return program.services().mesas().composition().delegations(mesa);
    }

    private List<Designation> designations() {
        return program.services().mesas().composition().designations(mesa);
    }

    private void tab(String key) {
        program.go(MesaRoom.mesa(mesa).at(key));
    }

    // C01, C04, C13
    @Test
    void theNationalMesaIsMadeWithTwoKeysAndBringsItsTwelveDelegationsAndItsQuorum() {
        open(TypicalMesa::constituted);
        program.go(MesaRoom.front());
        robot.press(KeyCode.N, KeyCode.CONTROL);
        picture("new");
        robot.press(KeyCode.SPACE);
        program.rest();
        assertThat(mesas()).extracting(Mesa::name).contains("Mesa técnica nacional de migración y salud");
        assertThat(robot.texts()).contains("12 delegaciones", "Con 12 delegaciones hacen falta 7.",
                "La convocatoria sale al menos 14 días antes de la sesión.");
        picture("national");
        robot.act(program.workspace()::undo);
        program.rest();
        assertThat(mesas()).hasSize(1);
    }

    // C02, A24
    @Test
    void theNameOfATerritorialMesaFollowsItsTerritoryUntilSomebodyWritesAnother() {
        open(TypicalMesa::constituted);
        program.go(MesaRoom.newPlace());
        robot.click("Crear: Mesa intersectorial");
        program.rest();
        robot.focus("Territorio").type("cucuta").press(KeyCode.ENTER).press(KeyCode.TAB);
        program.rest();
        assertThat(mesas()).extracting(Mesa::name).contains("Mesa intersectorial, San José de Cúcuta");
        assertThat(robot.texts()).contains("Mesa intersectorial, San José de Cúcuta");
    }

    @Test
    void aMesaWithoutANameIsSaidAndNotSaved() {
        open(TypicalMesa::constituted);
        program.go(MesaRoom.mesa(mesa));
        robot.focus("Nombre").press(KeyCode.A, KeyCode.CONTROL).press(KeyCode.BACK_SPACE).press(KeyCode.TAB);
        program.rest();
        assertThat(robot.texts()).contains("Escriba el nombre de la mesa.");
        assertThat(mesas()).extracting(Mesa::name).containsExactly(TypicalMesa.NAME);
    }

    // C13, G6
    @Test
    void theFormSaysHowManyDelegationsMakeQuorum() {
        open(TypicalMesa::constituted);
        program.go(MesaRoom.mesa(mesa));
        picture("form");
        assertThat(robot.texts()).contains("Con 12 delegaciones hacen falta 7.");
    }

    // C24
    @Test
    void aFocalPointIsTypedByNameAndHoldsFromToday() {
        open(TypicalMesa::constituted);
        program.go(MesaRoom.mesa(mesa));
        robot.focus("Agregar un punto focal").type("Rosa Elvira Bautista").press(KeyCode.ENTER);
        program.rest();
        assertThat(robot.texts()).contains("Rosa Elvira Bautista", "Vigente");
        assertThat(program.services().mesas().rows().ofMesa(FocalPointKind.KIND, mesa)).singleElement()
                .satisfies(one -> assertThat(one.validFrom()).isEqualTo(TypicalMesa.DAY));
        robot.click("Quitar Rosa Elvira Bautista");
        program.rest();
        assertThat(program.services().mesas().rows().ofMesa(FocalPointKind.KIND, mesa)).isEmpty();
    }

    // C04, C21
    @Test
    void delegationsAreTypedOneAfterTheOtherAndPastedAsAList() {
        open(TypicalMesa::constituted);
        tab("composition");
        picture("composition");
        robot.focus("Agregar una delegación").type("Sisbén municipal").press(KeyCode.ENTER);
        program.rest();
        robot.type("Asociación de usuarios").press(KeyCode.ENTER);
        program.rest();
        assertThat(seats()).extracting(Delegation::name).endsWith("Sisbén municipal", "Asociación de usuarios");
        robot.type("fundación puentes").press(KeyCode.ENTER);
        assertThat(robot.texts()).contains("fundación puentes ya está en la lista.");
        copied("13. Universidad de Pamplona\n- Fundación Puentes\n• Alcaldía de Los Patios\n");
        robot.press(KeyCode.V, KeyCode.CONTROL);
        program.rest();
        assertThat(seats()).hasSize(16).extracting(Delegation::name)
                .endsWith("Universidad de Pamplona", "Alcaldía de Los Patios");
        assertThat(seats()).extracting(Delegation::seat).endsWith(15, 16);
        robot.act(program.workspace()::undo);
        program.rest();
        assertThat(seats()).hasSize(14);
    }

    // C21
    @Test
    void altAndTheArrowsMoveADelegationInTheOrderOfTheAct() {
        open(TypicalMesa::constituted);
        tab("composition");
        robot.focus("Abrir: Agencia de cooperación Horizonte").press(KeyCode.UP, KeyCode.ALT);
        program.rest();
        robot.press(KeyCode.UP, KeyCode.ALT);
        program.rest();
        assertThat(seats()).extracting(Delegation::name).startsWith("Secretaría de Salud Departamental",
                "Migración Colombia", "Agencia de cooperación Horizonte", "ICBF, regional Norte de Santander");
        assertThat(seats()).extracting(Delegation::seat).startsWith(1, 2, 3, 4);
    }

    // C06, C22, B11
    @Test
    void somebodyNewIsDesignatedByTypingHerNameAndSomebodyElseTakesOverLater() {
        open(TypicalMesa::constituted);
        tab("composition");
        robot.click("Abrir: Agencia de protección Faro");
        program.rest();
        robot.focus("Agregar a alguien").type("Leidy Tatiana Pabón").press(KeyCode.ENTER);
        program.rest();
        assertThat(designations()).hasSize(13);
        assertThat(robot.texts()).contains("Leidy Tatiana Pabón");
        picture("designated");
        robot.click("Listo: Leidy Tatiana Pabón").click("Cambiar: Andrés Felipe Villamizar Leal");
        program.rest();
        robot.click("Alguien más toma su lugar");
        robot.focus("Quién sigue").type("Yaneth Patricia Olivares").press(KeyCode.ENTER);
        program.rest();
        picture("replaced");
        Delegation acnur = seats().get(5);
        assertThat(designations()).filteredOn(one -> one.delegation().equals(acnur.id()))
                .anySatisfy(one -> assertThat(one.validTo()).isEqualTo(LocalDate.of(2026, 3, 19)))
                .anySatisfy(one -> assertThat(one.validFrom()).isEqualTo(LocalDate.of(2026, 3, 20)));
        robot.act(program.workspace()::undo);
        program.rest();
        assertThat(designations()).hasSize(13).noneMatch(one -> one.validTo() != null);
    }

    // C14, C15, C30
    @Test
    void theNextOrdinarySessionIsProposedAndMadeWithEnter() {
        open(TypicalMesa::inSession);
        tab("sessions");
        picture("sessions");
        assertThat(robot.texts()).contains("Ordinaria", "Programada", "7 de 12", "16 días antes");
        robot.click("Nueva sesión");
        program.rest();
        picture("newSession");
        assertThat(robot.valueOf("Fecha")).isEqualTo("06/04/2026");
        robot.focus("Hora inicial").type("8:30").press(KeyCode.ENTER);
        program.rest();
        List<MesaSession> sessions = program.services().mesas().sessions().ofMesa(mesa);
        assertThat(sessions).hasSize(2);
        assertThat(sessions.getLast().startTime()).isEqualTo(LocalTime.of(8, 30));
        assertThat(sessions.getLast().type()).isEqualTo("ORDINARY");
    }

    // C17, C20, D16
    @Test
    void meetingsOutsideAMesaStandInAListOfTheirOwn() {
        open(TypicalMesa::constituted);
        program.go(MesaRoom.meetings());
        assertThat(robot.texts()).contains("Todavía no hay reuniones fuera de las mesas");
        program.services().mesas().sessions().create(program.services().mesas().sessions().draft(null, "ENCOUNTER"));
        program.rest();
        picture("meetings");
        assertThat(robot.texts()).contains("Encuentro");
    }

    // A31
    @Test
    void practicesGetTheirPlaceInTheDecalogueByADigitAndMakeRoom() {
        open(TypicalMesa::convened);
        UUID first = practice("Ruta de gestantes con cupo diario", 4);
        UUID second = practice("Traducción de la cartelera a lengua wayuunaiki", 9);
        program.go(MesaRoom.practices());
        assertThat(robot.texts()).contains("Ruta de gestantes con cupo diario",
                "20/03/2026 · Mesa técnica de migración y salud, Norte de Santander");
        robot.press(KeyCode.DIGIT1);
        program.rest();
        robot.press(KeyCode.DOWN).press(KeyCode.DIGIT1);
        program.rest();
        picture("practices");
        assertThat(places()).containsExactly(first, second);
        assertThat(robot.texts()).contains("En el decálogo");
        robot.press(KeyCode.UP, KeyCode.ALT);
        program.rest();
        robot.press(KeyCode.DOWN, KeyCode.ALT);
        program.rest();
        assertThat(places()).containsExactly(second, first);
        robot.press(KeyCode.DELETE);
        program.rest();
        assertThat(places()).containsExactly(second);
        robot.act(program.workspace()::undo);
        program.rest();
        assertThat(places()).hasSize(2);
        program.files.saving = folder;
        robot.click("Exportar a Word");
        program.rest();
        assertThat(folder.resolve("Decálogo de buenas prácticas.docx")).isNotEmptyFile();
    }

    private UUID practice(String title, int votes) {
        MesaSession session = program.services().mesas().sessions().ofMesa(mesa).getFirst();
        Practice draft = program.services().mesas().practices().draft();
        program.services().mesas().practices().save(null, new Practice(draft.id(), draft.project(), session.id(), null,
                null, title, "Se abrieron cupos fijos.", "CANDIDATE", votes, null));
        return draft.id();
    }

    private List<UUID> places() {
        return Decalogue.of(program.services().mesas().practices().list().stream()
                .map(PracticeService.Told::practice).toList()).stream().map(Practice::id).toList();
    }

    // A31
    @Test
    void aPracticeIsNotedByKeyboard() {
        open(TypicalMesa::convened);
        program.go(MesaRoom.practices());
        assertThat(robot.texts()).contains("Todavía no hay buenas prácticas");
        robot.press(KeyCode.N, KeyCode.CONTROL);
        program.rest();
        picture("practice");
        robot.type("Brigada binacional de vacunación").press(KeyCode.ENTER);
        program.rest();
        assertThat(program.services().mesas().practices().list()).singleElement()
                .satisfies(told -> assertThat(told.practice().title()).isEqualTo("Brigada binacional de vacunación"));
    }

    // C26
    @Test
    void aPeriodicReportBeginsWithWhatTheRecordsTellAndIsWrittenToWord() {
        open(TypicalMesa::inSession);
        MesaSession planned = program.services().mesas().sessions().ofMesa(mesa).getFirst();
        program.services().mesas().sessions().save(planned, planned.inState("HELD"));
        tab("reports");
        assertThat(robot.texts()).contains("Todavía no hay informes");
        robot.click("Nuevo informe");
        program.rest();
        picture("report");
        assertThat(robot.texts()).contains("Del 1 de enero de 2026 al 31 de marzo de 2026")
                .anyMatch(text -> text.startsWith("Sesiones realizadas: 1 · Ordinarias: 1 · Con quórum: 1"));
        assertThat(robot.valueOf("Avances")).startsWith("Se realizó 1 sesión. 1 tuvo quórum.");
        robot.focus("Retos").type("Sin internet en la sala.").press(KeyCode.TAB);
        program.rest();
        program.files.saving = folder;
        robot.click("Exportar a Word");
        program.rest();
        assertThat(folder.resolve("Informe periódico de la mesa.docx")).isNotEmptyFile();
        assertThat(program.services().mesas().rows().ofMesa(PeriodicReportKind.KIND, mesa)).singleElement()
                .satisfies(report -> assertThat(report.challenges()).contains("Sin internet en la sala."));
    }

    @Test
    void ctrlKFindsMesasAndSessionsByTheirDay() {
        open(TypicalMesa::convened);
        robot.press(KeyCode.K, KeyCode.CONTROL).type("sesion 20 de marzo");
        program.rest();
        picture("search");
        robot.until(() -> robot.texts().stream().anyMatch(TypicalMesa.NAME::equals));
        robot.press(KeyCode.ENTER);
        program.rest();
        assertThat(robot.texts()).contains(TypicalMesa.NAME);
    }

    // C14
    @Test
    void aNewSessionIsMadeFromAnywhereWithTwoKeys() {
        open(TypicalMesa::convened);
        program.go(MesaRoom.newSession());
        picture("newSessionOf");
        assertThat(robot.texts()).contains("Ordinaria · lunes 6 de abril de 2026");
        robot.press(KeyCode.SPACE);
        program.rest();
        assertThat(program.services().mesas().sessions().ofMesa(mesa)).hasSize(2);
    }

    // C35
    @Test
    void theCompositionGoesToExcelWithItsPeople() throws Exception {
        open(TypicalMesa::constituted);
        tab("composition");
        program.files.saving = folder;
        robot.click(robot.all(node -> node instanceof Button button && "Exportar a Excel".equals(button.getText()))
                .getFirst());
        program.rest();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(program.files.saved.getLast()))) {
            List<String> cells = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString()))));
            assertThat(cells).contains("Dependencia o entidad", "Defensoría del Pueblo",
                    "María Fernanda Rodríguez de la Hoz", "Defensora regional");
        }
    }

    private static void copied(String text) {
        Robot.on(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            return null;
        });
    }

    private void picture(String name) {
        String where = System.getProperty("bitacora.pictures");
        if (where != null) {
            robot.picture(Path.of(where, name + ".png"));
        }
    }
}
