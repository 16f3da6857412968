package org.bitacora.evaluation.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.bitacora.evaluation.TheDay;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Item;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// The questionnaire as a sheet, by keyboard.
@ExtendWith(FxExtension.class)
class QuestionnaireViewTest {

    @TempDir
    private Path folder;
    private TheDay day;
    private Desks desks;
    private Robot robot;

    @BeforeEach
    void open() {
        day = new TheDay(folder, "uno");
        desks = new Desks(day);
    }

    @AfterEach
    void close() {
        day.close();
    }

    private UUID show() {
        UUID id = day.service.questionnaires().create("Entrada y salida", "1", List.of()).id();
        show(id);
        return id;
    }

    private void show(UUID id) {
        robot = Robot.show(() -> new StackPane(new QuestionnaireView(desks.desk, id).node()), 1142, 580);
    }

    private List<Item> items(UUID id) {
        return day.service.questionnaires().find(id).orElseThrow().items();
    }

    private QuestionnaireViewTest cell(String text) {
        robot.type(text).press(KeyCode.ENTER);
        return this;
    }

    @Test
    void anItemIsWrittenFromLeftToRight() { // A23
        UUID id = show();
        cell("¿Sexo y género son lo mismo?").cell("Enfoque de género").cell("Sí").cell("No").cell("A veces")
                .cell("Depende").cell("b");
        Item item = items(id).getFirst();
        assertThat(item.text()).isEqualTo("¿Sexo y género son lo mismo?");
        assertThat(item.type()).isEqualTo(EvaluationCodes.SINGLE);
        assertThat(item.construct()).isEqualTo("GENDER_EQUALITY");
        assertThat(item.options()).isEqualTo(Map.of("a", "Sí", "b", "No", "c", "A veces", "d", "Depende"));
        assertThat(item.answerKey()).isEqualTo(Set.of("b"));
        cell("¿La atención de urgencias es obligatoria?");
        assertThat(items(id)).extracting(Item::code).containsExactly("q01", "q02");
    }

    @Test
    void itemsArePastedFromExcel() {
        UUID id = show();
        robot.act(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("""
                    Pregunta\tTipo\tConstructo\tA\tB\tC\tD\tClave
                    ¿Qué es el género?\tÚnica respuesta\tTrato digno\tUno\tDos\tTres\t\tC
                    ¿Cuáles son ajustes?\tvarias respuestas\tTrato digno\tRampa\tSeñas\tUniforme\t\ta, b
                    La atención es obligatoria\tV/F\tDD HH\t\t\t\t\tVerdadero
                    """);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.click("Pegar ítems");
        assertThat(items(id)).extracting(Item::type).containsExactly(EvaluationCodes.SINGLE, EvaluationCodes.MULTIPLE,
                EvaluationCodes.TRUE_FALSE);
        assertThat(items(id)).extracting(Item::answerKey).containsExactly(Set.of("c"), Set.of("a", "b"), Set.of("v"));
        assertThat(items(id)).extracting(Item::construct).containsExactly("Trato digno", "Trato digno",
                "HUMAN_RIGHTS");
    }

    @Test
    void aKeyThatIsNoOptionIsMarked() {
        UUID id = show();
        cell("¿…?").cell("Derechos humanos").cell("Sí").cell("No");
        robot.press(KeyCode.ENTER).press(KeyCode.END);
        robot.press(KeyCode.UP);
        robot.press(KeyCode.END);
        robot.type("f").press(KeyCode.ENTER).press(KeyCode.UP).press(KeyCode.END);
        assertThat(items(id).getFirst().answerKey()).isEqualTo(Set.of("f"));
        assertThat(robot.texts()).anyMatch(text -> text.contains("La clave nombra una opción que el ítem no tiene"));
    }

    @Test
    void rowsMoveAndAreTakenOutWithAWayBack() {
        UUID id = day.chooseQuestionnaire().id();
        show(id);
        robot.press(KeyCode.HOME, KeyCode.CONTROL).press(KeyCode.PAGE_DOWN, KeyCode.ALT);
        assertThat(items(id)).extracting(Item::code).startsWith("q02", "q01", "q03");
        robot.press(KeyCode.DELETE, KeyCode.CONTROL);
        assertThat(items(id)).hasSize(11);
        robot.click("Deshacer");
        assertThat(items(id)).hasSize(12);
    }

    @Test
    void oneThatIsAnsweredOffersANewVersion() {
        UUID id = day.chooseQuestionnaire().id();
        day.typeBothPiles();
        show(id);
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("Ya lo responden 68 hojas de respuestas en 1 capac"));
        robot.click("Crear versión nueva");
        assertThat(desks.opened).hasSize(1);
        assertThat(items(desks.opened.getFirst().id())).hasSize(12);
    }

    @Test
    void theNameIsSavedWhenOneLeavesIt() {
        UUID id = show();
        robot.focus("Nombre").act(() -> { }).type("2").press(KeyCode.TAB);
        robot.focus("Versión");
        assertThat(day.service.questionnaires().find(id).orElseThrow().questionnaire().name()).contains("2");
    }
}
