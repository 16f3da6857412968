package org.bitacora.fx.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCode;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The grid as the evaluation uses it: a row per answer sheet, a key per answer (A23).
@ExtendWith(FxExtension.class)
class AnswerGridTest {

    private record Sheet(String id, Map<String, String> answers) {

        String answer(String column) {
            return answers.getOrDefault(column, "");
        }
    }

    private final ObservableList<Sheet> sheets = FXCollections.observableArrayList();
    private Grid<Sheet> grid;
    private Robot robot;

    @BeforeEach
    void open() {
        robot = Robot.show(() -> {
            grid = new Grid<>(sheets, Sheet::id, this::typed);
            grid.setColumns(columns());
            return grid;
        });
        robot.act(grid::goToEntry);
    }

    @Test
    void aSheetIsItsCodeAndOneKeyPerAnswer() {
        robot.type("7K8N").press(KeyCode.ENTER).type("abcd").type("7M2B").press(KeyCode.ENTER).type("DCBA");
        assertThat(sheets).extracting(Sheet::answers).containsExactly(
                Map.of("code", "7K8N", "1", "A", "2", "B", "3", "C", "4", "D"),
                Map.of("code", "7M2B", "1", "D", "2", "C", "3", "B", "4", "A"));
        assertThat(robot.read(grid::position)).isEqualTo(GridPosition.at(GridPosition.ENTRY, "code"));
    }

    @Test
    void spaceLeavesAnAnswerBlankAndBackspaceGoesBackToIt() {
        robot.type("7K8N").press(KeyCode.ENTER).type("a b").press(KeyCode.BACK_SPACE).type("c");
        assertThat(sheets.getFirst().answers()).isEqualTo(Map.of("code", "7K8N", "1", "A", "3", "C"));
        assertThat(robot.read(grid::position).column()).isEqualTo("4");
    }

    @Test
    void aKeyOutsideTheAnswersIsRefusedWithTheKeysThatCount() {
        robot.type("7K8N").press(KeyCode.ENTER).type("x");
        assertThat(robot.read(grid.messageProperty()::get).sentence()).contains("A · B · C · D");
    }

    @Test
    void theColumnsCanBeExchangedWithoutLosingThePlace() {
        robot.type("7K8N").press(KeyCode.ENTER);
        robot.act(() -> grid.setColumns(columns().reversed()));
        assertThat(robot.read(grid::position)).isEqualTo(GridPosition.at("s0", "1"));
    }

    @Test
    void aKnownCodeLeadsToTheFirstAnswerOfItsRow() {
        robot.act(() -> grid.setColumns(List.of(suggestingCode(), columns().get(1))));
        robot.act(grid::goToEntry).type("7K8").press(KeyCode.ENTER).type("B");
        assertThat(sheets.getFirst().answers()).isEqualTo(Map.of("code", "Nelly", "1", "B"));
    }

    private static GridColumn<Sheet> suggestingCode() {
        Suggesting suggesting = new Suggesting("¿De quién es?",
                typed -> List.of(Suggestion.likely("1", "Nelly", "7K8-N", "Está en la lista")), typed -> typed, null);
        return GridColumn.of("code", "Código", 112, CellKind.text(suggesting.stayingInRow()),
                sheet -> CellFace.of(sheet.answer("code")));
    }

    private void typed(GridPlace<Sheet> at, String text) {
        Map<String, String> answers = new HashMap<>(at.isNew() ? Map.of() : at.row().answers());
        answers.put(at.column(), text);
        if (at.isNew()) {
            sheets.add(new Sheet("s" + sheets.size(), answers));
        } else {
            sheets.set(sheets.indexOf(at.row()), new Sheet(at.row().id(), answers));
        }
    }

    private static List<GridColumn<Sheet>> columns() {
        List<GridColumn<Sheet>> columns = new ArrayList<>();
        columns.add(GridColumn.<Sheet>of("code", "Código", 112, CellKind.text(), s -> CellFace.of(s.answer("code")))
                .frozen());
        for (String item : List.of("1", "2", "3", "4")) {
            columns.add(GridColumn.<Sheet>of(item, item, 40, CellKind.oneKey("ABCD"),
                    s -> CellFace.of(s.answer(item))).centered());
        }
        return columns;
    }
}
