package org.bitacora.evaluation.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.bitacora.evaluation.Bearer;
import org.bitacora.evaluation.ItemDraft;
import org.bitacora.evaluation.Piles;
import org.bitacora.evaluation.SheetEntry;
import org.bitacora.evaluation.TheDay;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// "Evaluaciones" by keyboard alone, on a real file.
@ExtendWith(FxExtension.class)
class SheetsViewTest {

    private static final Map<String, String> FOUR = Map.of("a", "Una", "b", "Dos", "c", "Tres", "d", "Cuatro");

    @TempDir
    private Path folder;
    private TheDay day;
    private Desks desks;
    private Robot robot;
    private int keys;

    @BeforeEach
    void open() {
        day = new TheDay(folder, "uno");
    }

    @AfterEach
    void close() {
        day.close();
    }

    private void show() {
        desks = new Desks(day);
        robot = Robot.show(() -> new StackPane(new SheetsView(desks.desk, day.training).node()), 1142, 560);
    }

    private SheetsViewTest type(String text) {
        keys += text.length();
        robot.type(text);
        return this;
    }

    private SheetsViewTest press(KeyCode key, KeyCode... held) {
        keys++;
        robot.press(key, held);
        return this;
    }

    private List<AnswerSheet> sheets(String moment) {
        return day.service.sheets(day.training, moment);
    }

    private String plainThree(int person) {
        return day.code(person).substring(0, 3);
    }

    @Test
    void aSheetOfTwelveItemsTakesSixteenKeys() { // A23, design.md §8: a key per answer
        day.chooseQuestionnaire();
        show();
        type(plainThree(0)).press(KeyCode.ENTER).type("abcdabcdabcd");
        type(plainThree(1)).press(KeyCode.ENTER).type("bbbb bbbb0bb");
        press(KeyCode.DOWN);
        robot.act(desks.tasks::elapse);
        assertThat(keys).isEqualTo(2 * 16 + 1);
        assertThat(sheets(EvaluationCodes.ENTRY)).extracting(AnswerSheet::participantCode)
                .containsExactly(day.code(0), day.code(1));
        assertThat(sheets(EvaluationCodes.ENTRY).get(0).answers()).hasSize(12).containsEntry("q04", "d");
        assertThat(sheets(EvaluationCodes.ENTRY).get(1).answers()).hasSize(10).doesNotContainKeys("q05", "q10");
    }

    @Test
    void theNameStandsBesideTheCodeAndAWrongOneIsMarkedWithWhoItMayBe() {
        day.chooseQuestionnaire();
        show();
        type(day.code(0)).press(KeyCode.ENTER);
        assertThat(robot.sees("Nelly Johanna Bautista Rincón")).isTrue();
        press(KeyCode.DOWN).press(KeyCode.HOME).type(Piles.wrong(day.code(1))).press(KeyCode.ENTER);
        assertThat(robot.texts()).anyMatch(text -> text.contains("falla el carácter de control")
                && text.contains("Gloria Esperanza Suárez Lizcano"));
        robot.act(desks.tasks::elapse);
        assertThat(sheets(EvaluationCodes.ENTRY)).extracting(AnswerSheet::participantCode)
                .containsExactly(day.code(0), Piles.wrong(day.code(1)));
    }

    @Test
    void eachTypeOfItemHasItsKeys() {
        day.service.questionnaires().use(day.training, day.service.questionnaires().create("Mezcla", "1", List.of(
                new ItemDraft("Una", EvaluationCodes.SINGLE, "X", FOUR, Set.of("a"), null),
                new ItemDraft("Varias", EvaluationCodes.MULTIPLE, "X", FOUR, Set.of("a", "c"), null),
                new ItemDraft("V o F", EvaluationCodes.TRUE_FALSE, "X", Map.of(), Set.of("v"), null),
                new ItemDraft("Escala", EvaluationCodes.LIKERT, "X", Map.of(), Set.of(), 5),
                new ItemDraft("Abierta", EvaluationCodes.OPEN, "X", Map.of(), Set.of(), null))).id());
        show();
        type(plainThree(0)).press(KeyCode.ENTER).type("2ca").press(KeyCode.ENTER).type("f4más tiempo")
                .press(KeyCode.ENTER);
        robot.act(desks.tasks::elapse);
        AnswerSheet sheet = sheets(EvaluationCodes.ENTRY).getFirst();
        assertThat(sheet.answers()).isEqualTo(Map.of("q01", "b", "q02", "a+c", "q03", "f", "q04", "4"));
        assertThat(sheet.openAnswers()).isEqualTo(Map.of("q05", "más tiempo"));
    }

    @Test
    void aMarkThatCannotBeReadIsKeptAsSuch() {
        day.chooseQuestionnaire();
        show();
        type(plainThree(0)).press(KeyCode.ENTER).type("xa");
        robot.act(desks.tasks::elapse);
        assertThat(sheets(EvaluationCodes.ENTRY).getFirst().answers()).isEqualTo(Map.of("q01", "x", "q02", "a"));
    }

    @Test
    void controlPageGoesToTheOtherPile() {
        day.chooseQuestionnaire();
        day.service.enterSheet(day.training, EvaluationCodes.EXIT, new SheetEntry(day.code(4), Map.of("q01", "a")));
        show();
        press(KeyCode.PAGE_DOWN, KeyCode.CONTROL).type(plainThree(0)).press(KeyCode.ENTER).type("b");
        robot.act(desks.tasks::elapse);
        assertThat(sheets(EvaluationCodes.EXIT)).hasSize(2);
        assertThat(sheets(EvaluationCodes.ENTRY)).isEmpty();
    }

    @Test
    void thePanelPairsWhatLooksAlike() { // requirements §3.4
        day.chooseQuestionnaire();
        day.typeBothPiles();
        show();
        assertThat(robot.sees("64 de 68 hojas en pareja (94 %)".replace(" %", "\u00a0%"))).isTrue();
        robot.click("Emparejar").act(desks.tasks::elapse);
        assertThat(day.service.pairing(day.training).pairs()).hasSize(33);
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("Quedaron en pareja"));
        robot.click("Deshacer").act(desks.tasks::elapse);
        assertThat(day.service.pairing(day.training).pairs()).hasSize(32);
    }

    @Test
    void withoutQuestionnaireOneIsChosenOrWritten() {
        day.service.questionnaires().create("Género y salud", "2", Piles.drafts());
        show();
        assertThat(robot.sees("Esta capacitación no tiene cuestionario")).isTrue();
        robot.click("Usar este").act(desks.tasks::elapse);
        assertThat(day.service.questionnaires().of(day.training)).isPresent();
        assertThat(robot.sees("Participante")).isTrue();
    }

    @Test
    void aTrainingWithoutAttendanceIsTypedAllTheSame() {
        String code = day.code(0);
        day.bearers.clear();
        day.chooseQuestionnaire();
        show();
        type(code).press(KeyCode.ENTER).type("ab");
        robot.act(desks.tasks::elapse);
        assertThat(sheets(EvaluationCodes.ENTRY).getFirst().participantCode()).isEqualTo(code);
        assertThat(day.bearers).isEqualTo(List.<Bearer>of());
    }
}
