package org.bitacora.fx.grid;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class GridTest {

    private final InventedList list = new InventedList();
    private final List<GridPosition> positions = new ArrayList<>();
    private Grid<InventedRow> grid;
    private Robot robot;

    @BeforeEach
    void open() {
        robot = Robot.show(() -> {
            grid = new Grid<>(list.rows, InventedRow::id, list);
            grid.setColumns(list.columns());
            grid.setEntryColumn("name");
            VBox.setVgrow(grid, Priority.ALWAYS);
            return new VBox(new GridFilter(grid), grid, new GridMessageLine(grid));
        }, 1000, 600);
        robot.act(() -> grid.positionProperty().addListener((p, before, after) -> positions.add(after)));
        robot.act(grid::goToEntry);
    }

    @Test
    void fiveKnownPeopleTakeSixLettersAndOneEnterEach() {
        for (String letters : List.of("luz", "yusm", "oscar", "ramon", "quinte")) {
            robot.type(letters).press(ENTER);
        }
        assertThat(list.rows).extracting(InventedRow::name).containsExactly("Luz Marina Galvis Ariza",
                "Yusmary Del Valle Guanipa", "Óscar Iván Jaimes Pabón", "Ramón Elías Ortega Niño",
                "Jesús Alberto Quintero Leal");
        assertThat(list.acts).hasSize(5);
        assertThat(position()).isEqualTo(GridPosition.at(GridPosition.ENTRY, "name"));
    }

    @Test
    void aNewPersonIsTypedAcrossTheRowAndTheNextRowWaits() {
        robot.type("Nubia Prada").press(ENTER);
        assertThat(position()).isEqualTo(GridPosition.at("r1", "sex"));
        robot.type("m").type("c").type("Lideresa").press(ENTER).type("s");
        assertThat(list.rows).containsExactly(
                new InventedRow("r1", "", "Nubia Prada", "M", "C", "Lideresa", "", "yes", ""));
        assertThat(position()).isEqualTo(GridPosition.at(GridPosition.ENTRY, "name"));
    }

    @Test
    void theListNamesWhoIsAlikeAndTheArrowsChoose() {
        robot.type("peña rang");
        assertThat(robot.texts()).contains("¿Es alguien que ya conocemos?", "Nombre parecido",
                "Es una persona nueva: «peña rang»", "Confirmar y pasar a la fila 2");
        robot.press(DOWN).press(ENTER);
        assertThat(list.rows.getFirst().name()).isEqualTo("María Fernanda Peña Rangel Ortiz");
    }

    @Test
    void someoneOnlySimilarIsNeverTakenByEnterAlone() {
        robot.type("mario").press(ENTER);
        assertThat(list.acts).containsExactly("name=mario");
    }

    @Test
    void escapeClosesTheListThenTheTextThenNothing() {
        robot.type("peña");
        robot.press(ESCAPE);
        assertThat(robot.sees("¿Es alguien que ya conocemos?")).isFalse();
        assertThat(position().typed()).isEqualTo("peña");
        robot.type(" x").press(ESCAPE);
        assertThat(position().typed()).isNull();
        assertThat(list.acts).isEmpty();
    }

    @Test
    void anInvalidCellKeepsWhatWasTypedAndSaysWhy() {
        robot.press(HOME).type("PPT 58A1230").press(ENTER);
        assertThat(list.rows.getFirst().document()).isEqualTo("PPT 58A1230");
        assertThat(robot.read(grid.invalidCountProperty()::get)).isEqualTo(1);
        assertThat(robot.texts()).contains("Fila 1, documento: el PPT lleva solo números; se escribió «58A1230». "
                + "Queda guardado así hasta corregirlo.");
        assertThat(robot.read(() -> cell(0, 0).queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .isEqualTo("Fila 1, documento, PPT 58A1230, no válido");
    }

    @Test
    void f8GoesRoundTheInvalidCells() {
        people("CC 1", "bad", "CC 2", "worse");
        robot.press(F8);
        assertThat(position()).isEqualTo(GridPosition.at("p1", "document"));
        robot.press(F8);
        assertThat(position()).isEqualTo(GridPosition.at("p3", "document"));
        robot.press(F8);
        assertThat(position()).isEqualTo(GridPosition.at("p1", "document"));
        robot.press(F8, SHIFT);
        assertThat(position()).isEqualTo(GridPosition.at("p3", "document"));
    }

    @Test
    void aBlockFromExcelLandsAtTheCell() {
        clipboard("CC 10\tAna Ruiz\tM\r\nCC 11\t\"Luis\nPaz\"\tH\r\n");
        robot.press(HOME).press(V, CONTROL);
        assertThat(list.acts).containsExactly("pasted 2×3");
        assertThat(list.rows).extracting(InventedRow::name).containsExactly("Ana Ruiz", "Luis Paz");
        assertThat(list.rows).extracting(InventedRow::sex).containsExactly("M", "H");
    }

    @Test
    void aRangeIsCopiedAsExcelExpects() {
        people("CC 1", "CC 2");
        robot.press(HOME, CONTROL).press(RIGHT, SHIFT).press(DOWN, SHIFT).press(C, CONTROL);
        assertThat(robot.read(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("CC 1\tPersona 0\nCC 2\tPersona 1");
    }

    @Test
    void deleteEmptiesACellAndControlDeleteTheRow() {
        people("CC 1", "CC 2");
        robot.press(HOME, CONTROL).press(DELETE);
        assertThat(list.rows.getFirst().document()).isEmpty();
        robot.press(DELETE, CONTROL);
        assertThat(list.rows).extracting(InventedRow::id).containsExactly("p1");
        robot.press(A, CONTROL).press(DELETE, CONTROL);
        assertThat(list.rows).isEmpty();
    }

    @Test
    void aRangeIsEmptiedInOneStep() {
        people("CC 1", "CC 2");
        robot.press(HOME, CONTROL).press(DOWN, SHIFT).press(DELETE);
        assertThat(list.acts).containsExactly("pasted 2×1");
        assertThat(list.rows).extracting(InventedRow::document).containsOnly("");
    }

    /// After a power cut the program opens on the same cell with the same half-typed text (design §5, drafts).
    @Test
    void thePositionAndTheHalfTypedTextCanBeRestored() {
        people("CC 1", "CC 2");
        robot.act(() -> grid.goTo(new GridPosition("p1", "name", "María Fer")));
        assertThat(editor().getText()).isEqualTo("María Fer");
        robot.type("nanda");
        assertThat(positions.getLast()).isEqualTo(new GridPosition("p1", "name", "María Fernanda"));
        robot.press(ESCAPE).press(ENTER);
        assertThat(list.rows.get(1).name()).isEqualTo("María Fernanda");
    }

    @Test
    void aPositionRestoredBeforeTheWindowOpensTakesTheFocusWithIt() {
        Robot later = Robot.show(() -> {
            grid = new Grid<>(list.rows, InventedRow::id, list);
            grid.setColumns(list.columns());
            grid.goTo(new GridPosition(GridPosition.ENTRY, "name", "peña"));
            return grid;
        });
        later.until(() -> !later.all(node -> node instanceof SuggestionList).isEmpty()).press(ENTER);
        assertThat(list.rows).extracting(InventedRow::name).containsExactly("María Fernanda Peña Rangel");
    }

    @Test
    void halfTypedTextSurvivesARowThatArrivesAboveIt() {
        people("CC 1", "CC 2");
        robot.act(() -> grid.goTo(new GridPosition("p1", "occupation", "Enferm")));
        robot.act(() -> list.rows.addFirst(InventedRow.empty("other")));
        assertThat(position()).isEqualTo(new GridPosition("p1", "occupation", "Enferm"));
        robot.type("era").press(TAB);
        assertThat(list.rows.get(2).occupation()).isEqualTo("Enfermera");
    }

    @Test
    void halfTypedTextOfARowThatIsGoneGoesToTheEntryRow() {
        people("CC 1", "CC 2");
        robot.act(() -> grid.goTo(new GridPosition("p0", "occupation", "Enferm")));
        robot.act(() -> list.rows.removeFirst());
        assertThat(position()).isEqualTo(new GridPosition(GridPosition.ENTRY, "occupation", "Enferm"));
    }

    @Test
    void typingReplacesAndF2Amends() {
        people("CC 1");
        robot.press(HOME, CONTROL).press(F2).type("2").press(ENTER);
        assertThat(list.rows.getFirst().document()).isEqualTo("CC 12");
        robot.press(HOME, CONTROL).type("CC 9").press(ENTER);
        assertThat(list.rows.getFirst().document()).isEqualTo("CC 9");
        robot.press(HOME, CONTROL).press(BACK_SPACE).type("CC 7").press(DOWN);
        assertThat(list.rows.getFirst().document()).isEqualTo("CC 9");
        robot.press(ESCAPE).press(DOWN);
        assertThat(list.rows.getFirst().document()).isEqualTo("CC 7");
    }

    @Test
    void aTimeIsTypedWithoutTheColon() {
        people("CC 1");
        robot.act(() -> grid.goTo(GridPosition.at("p0", "arrival"))).type("847").press(ENTER);
        assertThat(list.rows.getFirst().arrival()).isEqualTo("8:47");
        assertThat(robot.sees("8:47 tarde")).isTrue();
    }

    @Test
    void aKeyThatMeansNothingInAColumnSaysWhichKeysDo() {
        people("CC 1");
        robot.act(() -> grid.goTo(GridPosition.at("p0", "sex"))).type("z");
        assertThat(list.acts).isEmpty();
        assertThat(robot.texts()).anyMatch(text -> text.contains("H Hombre · M Mujer"));
    }

    @Test
    void theChoicesOfAColumnCanBeSeenAndTaken() {
        people("CC 1");
        robot.act(() -> grid.goTo(GridPosition.at("p0", "sex"))).press(F2);
        assertThat(robot.texts()).contains("Hombre", "No responde");
        robot.press(DOWN).press(ENTER);
        assertThat(list.rows.getFirst().sex()).isEqualTo("O");
    }

    @Test
    void tabWalksThroughTheCellsAndLeavesAtTheEnd() {
        people("CC 1");
        robot.press(HOME, CONTROL).press(TAB);
        assertThat(position()).isEqualTo(GridPosition.at("p0", "name"));
        robot.press(TAB, SHIFT).press(TAB, SHIFT);
        assertThat(robot.focusOwner()).isNotSameAs(editor());
        robot.act(grid::requestFocus).press(END, CONTROL).press(END).press(TAB);
        assertThat(robot.focusOwner()).isNotSameAs(editor());
    }

    @Test
    void theFilterFindsWithoutAccentsAndKeepsTheNumbers() {
        robot.type("luz").press(ENTER).type("oscar").press(ENTER);
        robot.press(F, CONTROL).type("oscar").press(ENTER);
        assertThat(robot.texts()).contains("2", "Óscar Iván Jaimes Pabón").doesNotContain("Luz Marina Galvis Ariza");
        robot.press(ESCAPE);
        assertThat(robot.texts()).contains("Luz Marina Galvis Ariza");
    }

    @Test
    void wordsPastedIntoAChoiceColumnBecomeItsCodes() {
        people("CC 1");
        clipboard("mujer\tSalud\n");
        robot.act(() -> grid.goTo(GridPosition.at("p0", "sex"))).press(V, CONTROL);
        assertThat(list.rows.getFirst().sex()).isEqualTo("M");
        assertThat(list.rows.getFirst().group()).isEqualTo("S");
    }

    @Test
    void aClickGoesToACellAndHandsInWhatWasHalfTyped() {
        people("CC 1", "CC 2");
        robot.act(() -> grid.goTo(new GridPosition("p1", "occupation", "Partera"))).act(() -> press(cell(0, 2)));
        assertThat(list.rows.get(1).occupation()).isEqualTo("Partera");
        assertThat(position()).isEqualTo(GridPosition.at("p0", "sex"));
    }

    @Test
    void theListNeverCoversWhatLiesBelowTheRows() {
        people(IntStream.range(0, 40).mapToObj(i -> "CC " + i).toArray(String[]::new));
        robot.act(grid::goToEntry).type("peña");
        Node options = robot.all(node -> node instanceof SuggestionList).getFirst();
        Bounds listed = robot.read(() -> options.localToScene(options.getLayoutBounds()));
        Bounds cell = robot.read(() -> editor().localToScene(editor().getLayoutBounds()));
        Bounds rows = robot.read(() -> grid.localToScene(grid.getLayoutBounds()));
        assertThat(listed.getMaxY()).isLessThanOrEqualTo(cell.getMinY());
        robot.press(ESCAPE).press(ESCAPE).press(HOME, CONTROL).press(RIGHT).type("peña");
        listed = robot.read(() -> options.localToScene(options.getLayoutBounds()));
        assertThat(listed.getMaxY()).isLessThan(rows.getMaxY());
    }

    @Test
    void theListIsShortenedWhereNothingElseHelps() {
        Robot low = Robot.show(() -> {
            grid = new Grid<>(list.rows, InventedRow::id, list);
            grid.setColumns(list.columns());
            VBox.setVgrow(grid, Priority.ALWAYS);
            return new VBox(grid, new GridMessageLine(grid));
        }, 1000, 260);
        low.act(() -> grid.goTo(new GridPosition(GridPosition.ENTRY, "name", "peña")));
        assertThat(low.all(node -> node instanceof SuggestionOption)).hasSizeBetween(2, 3);
        assertThat(low.texts()).contains("Es una persona nueva: «peña»");
    }

    @Test
    void onlyTheRowsInSightAreDrawn() {
        people(IntStream.range(0, 5000).mapToObj(i -> "CC " + i).toArray(String[]::new));
        robot.act(grid::goToEntry);
        assertThat(robot.all(node -> node instanceof GridRow)).hasSizeLessThan(30);
        assertThat(robot.texts()).contains("5001");
    }

    @Test
    void keysThatAreNotOfTheGridReachTheShell() {
        List<String> heard = new ArrayList<>();
        robot.act(() -> grid.getParent().setOnKeyPressed(e -> heard.add(e.getCode().getName())));
        robot.press(Z, CONTROL).press(F6).press(UP);
        assertThat(heard).containsExactly("Z", "F6");
    }

    private void people(String... documents) {
        robot.act(() -> {
            List<InventedRow> rows = new ArrayList<>();
            for (int i = 0; i < documents.length; i++) {
                rows.add(new InventedRow("p" + i, documents[i], "Persona " + i, "M", "S", "Enfermera", "", "yes", ""));
            }
            list.rows.setAll(rows);
            list.acts.clear();
        });
    }

    private void clipboard(String text) {
        robot.act(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static void press(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_PRESSED, at.getCenterX(), at.getCenterY(), 0, 0,
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null));
    }

    private GridPosition position() {
        return robot.read(grid::position);
    }

    private TextField editor() {
        return (TextField) robot.all(node -> node instanceof CellEditor).getFirst();
    }

    private Node cell(int row, int column) {
        return (Node) grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column);
    }
}
