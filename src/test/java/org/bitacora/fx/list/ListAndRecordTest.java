package org.bitacora.fx.list;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.FXCollections;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class ListAndRecordTest {

    private final ListAndRecord both = Robot.on(() -> new ListAndRecord(new ListPane<>(
            FXCollections.observableArrayList("Ana"), name -> Line.of(name, "Cúcuta")),
            Labels.body("Elija una persona")));

    @Test
    void aGridTabFoldsTheListAwayAndTheRoomBringsItBack() {
        Robot robot = Robot.show(() -> both, 1100, 600);
        robot.act(() -> both.show(Labels.body("Asistencia")));
        assertThat(robot.texts()).contains("Ana", "Asistencia");
        robot.act(() -> both.alone().set(true));
        assertThat(robot.texts()).contains("Asistencia").doesNotContain("Ana");
        robot.act(both::showList);
        assertThat(robot.texts()).contains("Ana");
    }

    @Test
    void aNarrowWindowShowsEitherTheListOrTheRecord() {
        Robot robot = Robot.show(() -> both, 700, 600);
        assertThat(robot.texts()).contains("Ana").doesNotContain("Elija una persona");
        robot.act(() -> both.show(Labels.body("Ficha")));
        assertThat(robot.texts()).contains("Ficha").doesNotContain("Ana");
    }
}
