package org.bitacora.evaluation.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.bitacora.evaluation.SheetEntry;
import org.bitacora.evaluation.TheDay;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// "Resultados" with the day's sheets.
@ExtendWith(FxExtension.class)
class ResultsViewTest {

    @TempDir
    private Path folder;
    private TheDay day;
    private Desks desks;
    private Robot robot;

    @BeforeEach
    void open() {
        day = new TheDay(folder, "uno");
        day.chooseQuestionnaire();
    }

    @AfterEach
    void close() {
        day.close();
    }

    private void show() {
        desks = new Desks(day);
        robot = Robot.show(() -> new StackPane(new ResultsView(desks.desk, day.training).node()), 1142, 580);
    }

    private void enterPairs(int from, int to) {
        for (int i = from; i < to; i++) {
            enter(EvaluationCodes.ENTRY, i, "c");
            enter(EvaluationCodes.EXIT, i, "b");
        }
    }

    private void enter(String moment, int person, String answer) {
        day.service.enterSheet(day.training, moment, new SheetEntry(day.code(person), Map.of("q01", answer)));
    }

    @Test
    void twoSheetsOfOneMomentWithOneCodeSaySo() {
        enter(EvaluationCodes.ENTRY, 0, "a");
        enter(EvaluationCodes.ENTRY, 0, "b");
        enter(EvaluationCodes.EXIT, 0, "b");
        show();
        assertThat(robot.texts()).contains("Código repetido")
                .anyMatch(text -> text.endsWith("dos entradas con este código"));
    }

    @Test
    void theFindingIsSaidInOneSentence() { // issue point 5
        day.typeBothPiles();
        show();
        assertThat(robot.texts()).contains("De 50\u00a0% a 73\u00a0% de respuestas correctas").anyMatch(text ->
                text.startsWith("32 pares de entrada y salida. El avance es de 23 puntos: se ganó el 47\u00a0% de lo "
                        + "que faltaba por aprender. Los ítems 8 y 11 siguen bajos. Hay 4 hojas sin pareja"));
        assertThat(robot.texts()).contains("Enfoque de género", "+32 puntos", "Ítem 8", "Sigue bajo", "Mayor avance");
    }

    @Test
    void belowFivePairsThereAreNoPercentages() { // look.md §7
        enterPairs(0, 4);
        show();
        assertThat(robot.texts()).noneMatch(text -> text.contains("%"));
        assertThat(robot.texts()).anyMatch(text -> text.contains("Con menos de 5 pares no se dan porcentajes"));
    }

    @Test
    void theFifthPairBringsThem() {
        enterPairs(0, 4);
        show();
        enterPairs(4, 5);
        robot.act(desks.tasks::elapse);
        assertThat(robot.texts()).anyMatch(text -> text.contains("%"));
    }

    @Test
    void theFiguresOpenTheirRows() { // requirements §3.8
        day.typeBothPiles();
        show();
        robot.click("Ver las 32 filas de estas cifras");
        assertThat(robot.sees("Las 32 filas de estas cifras")).isTrue();
        assertThat(robot.texts()).anyMatch(text -> text.endsWith("de 384 posibles"));
        robot.click("Resultados");
        assertThat(robot.sees("Ítems para conversar con el equipo")).isTrue();
    }

    @Test
    void aSheetIsSearchedForByKeyboard() {
        day.typeBothPiles();
        show();
        robot.click("Buscar hoja");
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("¿Cuál es la salida de"));
        robot.press(KeyCode.DOWN).click("Emparejar");
        robot.act(desks.tasks::elapse);
        assertThat(day.service.pairing(day.training).pairs()).hasSize(33);
    }

    @Test
    void whoLeftEarlyIsLeftWithoutPair() {
        day.typeBothPiles();
        show();
        robot.click("Dejar sin pareja").act(desks.tasks::elapse);
        assertThat(day.service.pairing(day.training).settled()).extracting(sheet -> sheet.participantCode())
                .isEqualTo(List.of(day.code(1)));
        robot.click("Volver a buscar").act(desks.tasks::elapse);
        assertThat(day.service.pairing(day.training).settled()).isEmpty();
    }

    @Test
    void withoutSheetsItSaysWhatToDo() {
        show();
        robot.click("Escribir hojas");
        assertThat(desks.opened).extracting(place -> place.section()).isEqualTo(List.of(EvaluationTabs.SHEETS));
    }
}
