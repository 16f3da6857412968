package org.bitacora.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.bitacora.fx.Shade;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.settings.SettingsFile;
import org.bitacora.settings.WindowPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class WindowLifeTest {

    @TempDir
    Path folder;

    private final SamplePlan sample = new SamplePlan();
    private final List<Runnable> waiting = new ArrayList<>();
    private Stage stage;

    @Test
    void closingHandsOverWhatWasTypedThenWaitsForTheCopyThenEnds() {
        WindowLife life = opened(new SettingsFile(folder.resolve("p.json")), Robot.on(Theme::new));
        Robot.on(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return null;
        });
        assertThat(sample.log).containsExactly("closed home");
        assertThat(stage.isShowing()).as("the window says what it waits for").isTrue();
        assertThat(Robot.at(stage.getScene()).texts()).anyMatch(text -> text.contains("copia de hoy"));
        Robot.on(() -> {
            life.leave();
            waiting.forEach(Runnable::run);
            return null;
        });
        assertThat(sample.log).as("only once").containsExactly("closed home", "ended");
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void theWindowStandsWhereItStoodAndLooksAsChosen() {
        SettingsFile settings = new SettingsFile(folder.resolve("p.json"));
        settings.change(now -> now.withTheme("dark").withTextSize(110)
                .withWindow(new WindowPlace(20, 30, 900, 600, false)));
        Theme theme = Robot.on(Theme::new);
        opened(settings, theme);
        assertThat(theme.shade().get()).isEqualTo(Shade.DARK);
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark");
        assertThat(stage.getWidth()).isEqualTo(900);
        Robot.on(() -> {
            theme.textSize().set(TextSize.LARGE);
            return null;
        });
        assertThat(new SettingsFile(folder.resolve("p.json")).present().textSize()).isEqualTo(125);
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsNotUsed() {
        SettingsFile settings = new SettingsFile(folder.resolve("p.json"));
        settings.change(now -> now.withWindow(new WindowPlace(9000, 30, 900, 600, false)));
        opened(settings, Robot.on(Theme::new));
        assertThat(stage.getX()).isLessThan(9000);
    }

    private WindowLife opened(SettingsFile settings, Theme theme) {
        return Robot.on(() -> {
            stage = new Stage();
            WindowLife life = new WindowLife(stage, new MainWindow(sample.plan(theme)), theme, settings, waiting::add,
                    () -> sample.log.add("ended"));
            life.open("Bitácora");
            return life;
        });
    }
}
