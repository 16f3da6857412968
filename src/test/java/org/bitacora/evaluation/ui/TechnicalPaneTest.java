package org.bitacora.evaluation.ui;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.bitacora.evaluation.SheetEntry;
import org.bitacora.evaluation.TheDay;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.bitacora.report.ReadBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// "Detalle técnico" below the results, by keyboard (A17, A23).
@ExtendWith(FxExtension.class)
class TechnicalPaneTest {

    private static final String CLOSED = "Detalle técnico, cerrado";
    private static final String OPEN = "Detalle técnico, abierto";

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

    private void showOpen() {
        show();
        robot.focus(CLOSED).press(KeyCode.ENTER);
    }

    @Test
    void itIsClosedUntilSomebodyOpensItByKeyboard() {
        day.typeBothPiles();
        show();
        assertThat(robot.texts()).contains("Detalle técnico").doesNotContain("Por constructo");
        robot.focus(CLOSED).press(KeyCode.ENTER);
        assertThat(robot.texts()).contains("Todas las personas", "Por constructo", "Ítem por ítem", "Confiabilidad");
        robot.focus(OPEN).press(KeyCode.SPACE);
        assertThat(robot.texts()).doesNotContain("Por constructo");
    }

    @Test
    void everyFigureBearsItsNameItsNumberOfPairsAndItsMethod() {
        day.typeBothPiles();
        showOpen();
        assertThat(robot.texts()).contains("32 pares · puntaje de 0 a 12", "t pareada, 31 grados de libertad",
                "Tamaño: d_z (cambio medio / DE de los cambios)", "Alfa de Cronbach (KR-20), 12 ítems",
                "p con Holm").anyMatch(text -> text.startsWith("Wilcoxon de rangos con signo, sin ceros ("));
    }

    @Test
    void groupsAndInstitutionsStandSideBySide() {
        day.typeBothPiles();
        showOpen();
        assertThat(robot.texts()).contains("Por grupo", "Comunidad", "Profesionales de salud",
                "Por institución de las personas", "Puesto de Salud La Parada");
    }

    @Test
    void itSpeaksOfAChangeAndNeverOfAnEffect() {
        day.typeBothPiles();
        showOpen();
        assertThat(robot.texts()).noneMatch(text -> text.toLowerCase().matches(".*(efecto|impacto).*"))
                .anyMatch(text -> text.startsWith("Sin grupo de comparación esto es un cambio"));
    }

    @Test
    void belowFivePairsItSaysWhyThereIsNothing() {
        for (int i = 0; i < 4; i++) {
            enter(EvaluationCodes.ENTRY, i, "c");
            enter(EvaluationCodes.EXIT, i, "b");
        }
        showOpen();
        assertThat(robot.texts()).contains("No se dan estas cifras: hay muy pocos pares. Se necesitan por lo menos 5 "
                + "pares de entrada y salida.").noneMatch(text -> text.contains("%"));
    }

    @Test
    void whatMayNotBeComputedSaysWhy() {
        for (int i = 0; i < 6; i++) {
            enter(EvaluationCodes.ENTRY, i, "c");
            enter(EvaluationCodes.EXIT, i, "b");
        }
        showOpen();
        assertThat(robot.texts()).contains("–",
                "– sin cifra porque todas las personas cambiaron lo mismo; no hay diferencias entre las personas.",
                "– hay muy pocos pares");
    }

    @Test
    void itStaysOpenAndFollowsWhatIsTyped() {
        day.typeBothPiles();
        showOpen();
        robot.click("Buscar hoja").press(KeyCode.DOWN).click("Emparejar").act(desks.tasks::elapse);
        assertThat(robot.texts()).contains("33 pares · puntaje de 0 a 12");
    }

    @Test
    void theTablesGoToExcelAsNumbers() {
        day.typeBothPiles();
        showOpen();
        desks.files.saving = folder;
        robot.click("Exportar a Excel").act(desks.tasks::elapse);
        ReadBook book = new ReadBook(desks.files.saved.getFirst());
        assertThat(book.sheets()).containsExactly("Cambio", "Ítems", "Cómo leer");
        assertThat(book.numbers("Cambio", "Todas", "Todas las personas")).startsWith(new BigDecimal("32"),
                new BigDecimal("0.503"), new BigDecimal("0.734"), new BigDecimal("23.2"));
        assertThat(book.numbers("Ítems", "8", "8")).startsWith(new BigDecimal("32"), new BigDecimal("0.344"),
                new BigDecimal("0.406"));
    }

    private void enter(String moment, int person, String answer) {
        day.service.enterSheet(day.training, moment, new SheetEntry(day.code(person), Map.of("q01", answer)));
    }
}
