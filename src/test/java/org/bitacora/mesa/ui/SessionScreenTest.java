package org.bitacora.mesa.ui;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.bitacora.testing.TypicalMesa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The page of a session, by keyboard (issue 4; C13, C27).
@ExtendWith(FxExtension.class)
class SessionScreenTest {

    @TempDir
    private Path folder;

    @Test
    void quorumIsToldFromTheFirstArrivalOn() {
        try (TypicalMesa typical = TypicalMesa.convened(folder)) {
            Robot robot = SessionDesktop.show(typical).robot();
            assertThat(robot.texts()).contains("0 de 12: faltan 7");
            robot.press(DIGIT3, CONTROL);
            for (int seat = 1; seat <= 7; seat++) {
                robot.press(ENTER).press(ENTER);
            }
            assertThat(robot.texts()).contains("7 de 12: hay quórum", "Se necesitan 7. Si alguien se retira, se pierde.");
            robot.picture(Path.of("target/sesion/a.png"));
        }
    }

    @Test
    void theSessionLooksAsDrawn() {
        try (TypicalMesa typical = TypicalMesa.inSession(folder)) {
            Robot robot = SessionDesktop.show(typical).robot();
            robot.picture(Path.of("target/sesion/b.png"));
        }
    }
}
