package org.bitacora.wiring;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.testing.WrittenList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Every list of the program goes to Excel as it is on show: filtered, ordered, with no more than the screen says.
@ExtendWith(FxExtension.class)
class ExportTest {

    private static final String EXCEL = "Exportar a Excel";

    @TempDir
    private Path folder;
    private Program program;

    @BeforeEach
    void openTheExample() {
        Sample.make(folder).close();
        program = new Program(Sample.file(folder), Services.clock(), folder.resolve("settings.json"));
        program.files.saving = folder;
    }

    @AfterEach
    void close() {
        assertThat(program.failures()).isEmpty();
        program.close();
    }

    @Test
    void trainingsGoFilteredAndOrdered() {
        program.go(Place.room("training"));
        robot().press(F, CONTROL).type("cucuta");
        robot().act(() -> ((MenuButton) robot().named("Ordenar por")).getItems().get(1).fire());
        Path file = export(EXCEL);
        assertThat(file.getFileName()).hasToString("Capacitaciones.xlsx");
        assertThat(WrittenList.column(file, "Municipio")).isNotEmpty().allMatch(place -> place.contains("Cúcuta"));
        assertThat(WrittenList.column(file, "Fecha")).isSortedAccordingTo(Comparator.naturalOrder())
                .allMatch(day -> day.startsWith("2026-"));
        // Of the replications two were only counted.
        assertThat(WrittenList.column(file, "Personas")).anyMatch(number -> Integer.parseInt(number) > 0);
    }

    @Test
    void peopleGoWithTheirDocumentsMaskedAndTheirDecisionInWords() {
        program.go(Place.room("directory"));
        Path file = export(EXCEL);
        assertThat(WrittenList.rows(file)).hasSize(program.services().directory().people().count() + 1);
        assertThat(WrittenList.column(file, "Documento")).noneMatch(words -> words.matches(".*\\d{5}.*"))
                .anyMatch(words -> words.contains("••••"));
        assertThat(WrittenList.column(file, "Tratamiento de datos")).contains("Autoriza sus datos");
        program.go(Place.room("directory").at("institutions"));
        assertThat(WrittenList.column(export(EXCEL), "Institución")).hasSize(
                program.services().directory().institutions().list().size());
    }

    @Test
    void theRowsOfAFigureAreAsManyAsItSays() {
        program.go(Place.room("report").at("2026-T2"));
        robot().click(robot().all(node -> node instanceof ToggleButton toggle
                && toggle.getText().equals("Acumulado")).getFirst());
        program.rest();
        robot().click(robot().all(node -> String.valueOf(node.getAccessibleText()).contains("504")).getFirst());
        program.rest();
        Path file = export(EXCEL);
        assertThat(WrittenList.column(file, "Nombres y apellidos")).hasSize(504).doesNotContain("");
    }

    @Test
    void theSheetGoesWithSensitiveFieldsOnlyIfTheyAreUnfolded() {
        program.go(Place.record("training", training()).at("attendance"));
        List<String> folded = WrittenList.rows(export(EXCEL)).getFirst();
        assertThat(folded).startsWith("N.º", "Documento").doesNotContain("Pertenencia étnica");
        robot().click("Campos sensibles");
        List<String> unfolded = WrittenList.rows(export(EXCEL)).getFirst();
        assertThat(unfolded).containsAll(folded).contains("Pertenencia étnica");
    }

    @Test
    void answersAndSheetsWithoutPairGo() {
        program.go(Place.record("training", training()).at("evaluaciones"));
        Path file = export(EXCEL);
        assertThat(file.getFileName()).hasToString("Hojas de entrada.xlsx");
        assertThat(WrittenList.rows(file)).hasSizeGreaterThan(10);
        program.go(Place.record("training", training()).at("resultados"));
        assertThat(WrittenList.rows(export("Exportar las hojas sin pareja a Excel")).getFirst())
                .containsExactly("Participante", "Hoja", "Por qué no tiene pareja");
    }

    @Test
    void differencesGoWithTheirValuesSideBySideAndTheHistoryWithItsMoments() {
        program.go(Place.room("exchange").at("receive"));
        Path file = export("Exportar las diferencias a Excel");
        assertThat(WrittenList.rows(file)).hasSize(1 + (int) program.workspace().status().differences());
        assertThat(WrittenList.column(file, "Valor 2")).allMatch(value -> !value.isEmpty());
        program.go(Place.room("exchange").at("history"));
        assertThat(WrittenList.rows(export(EXCEL))).hasSizeGreaterThan(1);
    }

    private Robot robot() {
        return program.robot();
    }

    private Path export(String button) {
        robot().focus(button).press(SPACE);
        program.rest();
        return program.files.saved.getLast();
    }

    private UUID training() {
        return program.services().workspace().read(reading -> reading.query("SELECT id FROM training WHERE deleted = 0"
                + " ORDER BY id LIMIT 1", row -> row.id(1)).getFirst());
    }
}
