package org.bitacora.fx.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Leaving a field is the moment to save, whatever kind of field it is.
@ExtendWith(FxExtension.class)
class LeavingTest {

    private static final List<Choice> STATES = List.of(new Choice("A", "Abierta"), new Choice("B", "Resuelta"));

    private final List<String> left = new ArrayList<>();
    private final SimpleStringProperty state = new SimpleStringProperty();

    private Robot show() {
        Robot robot = Robot.show(() -> new Form(
                Fields.choice("Estado", STATES, state).onLeft(() -> left.add("Estado " + state.get())),
                Fields.date("Fecha", new SimpleObjectProperty<LocalDate>()).onLeft(() -> left.add("Fecha")),
                Fields.text("Tema", new SimpleStringProperty()).onLeft(() -> left.add("Tema"))));
        robot.focus("Fecha");
        left.clear();
        return robot;
    }

    @Test
    void aDropDownIsLeftOnceAfterItsValueWasChosen() {
        Robot robot = show();
        robot.focus("Estado").press(KeyCode.DOWN);
        assertThat(left).containsExactly("Fecha");
        left.clear();
        robot.press(KeyCode.TAB);
        assertThat(left).containsExactly("Estado A");
        robot.focus("Estado").press(KeyCode.DOWN).focus("Tema");
        assertThat(left).last().isEqualTo("Estado B");
    }

    @Test
    void everyOtherFieldIsLeftOnce() {
        Robot robot = show();
        robot.type("19-3-26").focus("Tema").type("Rutas").focus("Estado");
        assertThat(left).containsExactly("Fecha", "Tema");
    }

    @Test
    void aFieldThatGoesAwayIsNotLeft() {
        Robot robot = show();
        robot.act(() -> ((Form) robot.focusOwner().getScene().getRoot().lookup(".bit-form"))
                .getChildren().clear());
        assertThat(left).isEmpty();
    }
}
