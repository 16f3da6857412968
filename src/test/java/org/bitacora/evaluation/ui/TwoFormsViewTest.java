package org.bitacora.evaluation.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.bitacora.evaluation.SheetEntry;
import org.bitacora.evaluation.TheDay;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.evaluation.model.Item;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.grid.GridPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Forms A and B by keyboard, on a real file (requirements §3.4).
@ExtendWith(FxExtension.class)
class TwoFormsViewTest {

    @TempDir
    private Path folder;
    private TheDay day;
    private Desks desks;
    private Robot robot;
    private UUID questionnaire;

    @BeforeEach
    void open() {
        day = new TheDay(folder, "uno");
        desks = new Desks(day);
        questionnaire = day.service.questionnaires().addFormB(day.chooseQuestionnaire().id());
    }

    @AfterEach
    void close() {
        day.close();
    }

    private Forms forms() {
        return day.service.questionnaires().find(questionnaire).orElseThrow().forms();
    }

    private void showSheets() {
        robot = Robot.show(() -> new StackPane(new SheetsView(desks.desk, day.training).node()), 1142, 560);
    }

    private List<AnswerSheet> sheets(String moment) {
        return day.service.sheets(day.training, moment);
    }

    @Test
    void theFormIsOneKeyAfterTheCode() {
        day.service.questionnaires().orderB(forms().turned());
        showSheets();
        robot.type(day.code(0).substring(0, 3));
        robot.press(KeyCode.ENTER);
        robot.type("babcdabcdabcd");
        robot.press(KeyCode.DOWN);
        AnswerSheet sheet = sheets(EvaluationCodes.ENTRY).getFirst();
        assertThat(sheet.form()).isEqualTo("B");
        assertThat(sheet.answers()).hasSize(12).containsEntry("q07", "a").containsEntry("q01", "c");
    }

    @Test
    void atTheExitTheOtherFormStandsThereAlready() {
        day.service.enterSheet(day.training, EvaluationCodes.ENTRY, new SheetEntry(day.code(0), Map.of(), Map.of(), "B"));
        showSheets();
        robot.press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
        robot.type(day.code(0).substring(0, 3));
        robot.press(KeyCode.ENTER);
        robot.press(KeyCode.DOWN);
        assertThat(sheets(EvaluationCodes.EXIT)).singleElement().extracting(AnswerSheet::form).isEqualTo("A");
    }

    @Test
    void whatIsWrittenOnFormBIsAskedThereOnly() {
        robot = Robot.show(() -> new StackPane(new QuestionnaireView(desks.desk, questionnaire).node()), 1142, 580);
        robot.click("Forma B");
        assertThat(robot.sees("12 · la misma")).isTrue();
        QuestionnaireViewModel model = robot.read(() ->
                new QuestionnaireViewModel(desks.desk, questionnaire, new Subscriptions()));
        robot.act(() -> {
            model.choose(Forms.B);
            model.typed(new GridPlace<>(model.rows().getFirst(), ItemEdits.TEXT), "Otra pregunta");
        });
        Item first = forms().items().getFirst();
        assertThat(first.text()).isEqualTo("Qué es la identidad de género");
        assertThat(forms().asked(first, "B").text()).isEqualTo("Otra pregunta");
        assertThat(forms().asked(first, "B").answerKey()).isEqualTo(first.answerKey());
        assertThat(model.numberOnA(forms().asked(first, "B"))).isEqualTo(1);
        robot.act(() -> model.removed(List.of(forms().asked(first, "B"))));
        assertThat(forms().areParallel()).isFalse();
    }
}
