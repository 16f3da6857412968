package org.bitacora.shell.preferences;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import org.bitacora.base.Problem;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Robot;
import org.bitacora.fx.Shade;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.settings.SettingsFile;
import org.bitacora.shell.Person;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxExtension.class)
class PreferencesScreenTest {

    @TempDir
    private Path folder;
    private final InventedFile file = new InventedFile();
    private final PointedFiles files = new PointedFiles();
    private final List<Path> opened = new ArrayList<>();
    private Theme theme;
    private SettingsFile settings;

    private Robot show() {
        theme = Robot.on(Theme::new);
        settings = new SettingsFile(folder.resolve("p.json"));
        PreferencesDesk desk = new PreferencesDesk(theme, settings, file, new DirectTasks(), files, opened::add,
                list -> { });
        return Robot.show(() -> {
            PreferencesScreen screen = new PreferencesScreen(desk);
            screen.opened();
            return (Parent) screen.node();
        }, 1000, 980);
    }

    @Test
    void themeAndTextSizeAreChosen() {
        Robot robot = show();
        robot.click("Oscuro").click("150\u00a0%");
        assertThat(theme.shade().get()).isEqualTo(Shade.DARK);
        assertThat(theme.textSize().get()).isEqualTo(TextSize.HUGE);
        robot.act(() -> theme.shade().set(Shade.LIGHT));
    }

    @Test
    void aNameIsChangedByKeyboardAndTakenBack() {
        Robot robot = show();
        robot.focus("Su nombre").press(A, CONTROL).type("Marcela Cárdenas de Ruiz").press(TAB);
        assertThat(file.person).isEqualTo(new Person("Marcela Cárdenas de Ruiz", "Equipo Cúcuta"));
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("Desde ahora los cambios llevan el nombre"));
        robot.focus("Deshacer").press(SPACE);
        assertThat(file.person.name()).isEqualTo("Marcela Cárdenas Villamizar");
        assertThat(robot.valueOf("Su nombre")).isEqualTo("Marcela Cárdenas Villamizar");
    }

    @Test
    void anEmptyNameIsNotKept() {
        Robot robot = show();
        robot.focus("Su nombre").press(A, CONTROL).type(" ").press(ENTER);
        assertThat(file.person.name()).isEqualTo("Marcela Cárdenas Villamizar");
    }

    @Test
    void withoutCopiesItSaysSoAndHowToMakeOne() {
        Robot robot = show();
        assertThat(robot.texts()).contains("Todavía no hay copias").noneMatch(text -> text.startsWith("Copia del"));
        robot.focus("Hacer una copia ahora").press(SPACE);
        assertThat(file.log).containsExactly("copy");
        assertThat(robot.texts()).contains("La copia está hecha y revisada.");
    }

    @Test
    void theSecondCopyGoesWhereThePersonSaysOrNowhere() {
        Robot robot = show();
        files.folder = folder.resolve("usb");
        robot.focus("Elegir carpeta…").press(SPACE);
        assertThat(settings.present().backupFolder()).isEqualTo(folder.resolve("usb"));
        file.secondRefused = new Problem("E-63", "problem.folder.unwritable", "usb");
        robot.click("Hacer una copia ahora");
        assertThat(robot.texts()).anyMatch(
                text -> text.startsWith("La copia junto al archivo está hecha. La segunda no:"));
        robot.focus("No hacerla").press(SPACE);
        assertThat(settings.present().backupFolder()).isNull();
    }

    @Test
    void aCopyIsOpenedAsAFileOfItsOwnAfterAQuestion() {
        file.copied(5);
        Robot robot = show();
        assertThat(robot.texts()).contains("Última copia: jueves 5 de marzo, 12:05", "Ver las 5 copias")
                .doesNotContain("Copia del domingo 1 de marzo, 12:05");
        robot.click("Ver las 5 copias").focus("Volver a la copia del domingo 1 de marzo, 12:05").press(SPACE);
        assertThat(file.log).as("nothing before the question is answered").isEmpty();
        robot.focus("Abrir esta copia").press(SPACE);
        assertThat(file.log).containsExactly("restore equipo-cucuta-1.bitacora");
        assertThat(opened).containsExactly(Path.of("/datos/bitacora/equipo-cucuta-copia.bitacora"));
    }

    @Test
    void theFileIsShownAndCheckedAndItsFingerprintCopied() {
        Robot robot = show();
        assertThat(robot.texts()).contains("equipo-cucuta.bitacora", "Bitácora 1.0.0")
                .anyMatch(text -> text.endsWith("2,3 MB"));
        robot.focus("Mostrar la carpeta").press(SPACE);
        assertThat(files.shown).containsExactly(Path.of("/datos/bitacora"));
        robot.focus("Verificar el archivo").press(SPACE);
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("Todo está bien"))
                .anyMatch(text -> text.contains("9f2c41d07ab3"));
        robot.focus("Copiar la huella").press(SPACE);
        assertThat(robot.read(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("9f2c41d07ab3");
    }

    @Test
    void aFaultIsSaidInWords() {
        file.faults = List.of("La firma del equipo «Equipo Cúcuta» no coincide.");
        Robot robot = show();
        robot.click("Verificar el archivo");
        assertThat(robot.texts()).contains("La firma del equipo «Equipo Cúcuta» no coincide.")
                .anyMatch(text -> text.startsWith("El archivo no está bien."));
    }
}
