package org.bitacora.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.bitacora.directory.DirectoryLaptop;
import org.bitacora.directory.divipola.DaneFile;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.DirectoryListRules;
import org.bitacora.directory.model.Territories;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Ajustes → Listas, by keys.
@ExtendWith(FxExtension.class)
class ListsScreenTest {

    @TempDir
    private Path folder;
    private final PointedFiles files = new PointedFiles();
    private final List<Place> places = new ArrayList<>();
    private DirectoryLaptop laptop;
    private ListsScreen screen;

    @BeforeEach
    void aLaptop() {
        laptop = new DirectoryLaptop(folder, "cucuta");
        laptop.directory().lists().show();
    }

    @AfterEach
    void close() {
        Robot.on(() -> {
            screen.closed();
            return null;
        });
        laptop.directory().lists().close();
        laptop.close();
    }

    private Robot open(String list) {
        DirectTasks tasks = new DirectTasks();
        Navigator navigator = new PlacesOnly();
        ListsDesk desk = new ListsDesk(laptop.workspace(), laptop.directory().lists(), laptop.directory().places(),
                DirectoryListRules.ALL, tasks, Runnable::run, navigator, files, new SimpleObjectProperty<>(),
                files.excel(tasks));
        Robot robot = Robot.show(() -> {
            screen = new ListsScreen(desk, ListsScreen.place("preferences", list));
            return new StackPane(screen.node());
        }, 1142, 692);
        return robot.act(screen::opened);
    }

    @Test
    void anOccupationIsAddedByKeysAndTakenBack() { // A20
        Robot robot = open("occupations");
        robot.press(KeyCode.INSERT).type("Odontología").press(KeyCode.ENTER);
        assertThat(robot.sees("Elija el grupo al que pertenece: los totales se cuentan por grupo.")).isTrue();
        robot.press(KeyCode.TAB).press(KeyCode.DOWN).press(KeyCode.TAB).press(KeyCode.ENTER);
        assertThat(DirectoryCatalogues.OCCUPATIONS.label("ODONTOLOGIA")).isEqualTo("Odontología");
        assertThat(robot.sees("Odontología")).isTrue();
        robot.act(() -> laptop.workspace().undo());
        assertThat(robot.sees("Odontología")).isFalse();
    }

    @Test
    void aValueIsRenamedAndOneThatIsNotOfferedSaysSo() {
        Robot robot = open("institution_types");
        robot.focus("Tabla").press(KeyCode.HOME).press(KeyCode.ENTER).press(KeyCode.A, KeyCode.CONTROL)
                .type("Entidades territoriales").press(KeyCode.ENTER);
        assertThat(DirectoryCatalogues.INSTITUTION_TYPES.label("ENTIDAD_TERRITORIAL"))
                .isEqualTo("Entidades territoriales");
        robot.press(KeyCode.DELETE);
        assertThat(robot.sees("Hasta el 18/03/2026")).isTrue();
        assertThat(robot.sees("Volver a ofrecer")).isTrue();
        robot.press(KeyCode.DELETE);
        assertThat(robot.sees("Dejar de ofrecer")).isTrue();
    }

    @Test
    void aFixedListSaysWhyAndOffersNothingToChange() {
        Robot robot = open("genders");
        assertThat(robot.sees("Las columnas del informe son estos cuatro valores; por eso no se cambian.")).isTrue();
        robot.press(KeyCode.INSERT);
        assertThat(robot.sees("Agregar")).isFalse();
    }

    @Test
    void theListOfDaneIsToldTakenAndTakenBack() {
        files.files = List.of(DaneFile.path());
        Robot robot = open("municipalities").click("Traer municipios del DANE…");
        assertThat(robot.sees("1.089 nuevos")).isTrue();
        assertThat(Territories.municipalities()).hasSize(33);
        robot.click("Traer 1.122 municipios");
        assertThat(Territories.municipalities()).hasSize(1_122);
        robot.click("Deshacer");
        assertThat(Territories.municipalities()).hasSize(33);
    }

    @Test
    void aFileThatIsNoListIsRefusedInASentence() {
        files.files = List.of(DaneFile.whole().first(500).csv(folder.resolve("mitad.csv")));
        Robot robot = open("municipalities").click("Traer municipios del DANE…");
        assertThat(robot.sees("No se pudo usar el archivo")).isTrue();
        assertThat(robot.texts()).anyMatch(text -> text.contains("mitad.csv"));
        assertThat(Territories.municipalities()).hasSize(33);
    }

    /// Remembers where somebody was sent.
    private final class PlacesOnly implements Navigator {

        @Override
        public void open(Place place) {
            places.add(place);
            screen.show(place);
        }

        @Override
        public void moved(Place place) {
            places.add(place);
        }

        @Override
        public void back() {
            // Not needed here.
        }

        @Override
        public void forward() {
            // Not needed here.
        }

        @Override
        public void reload() {
            // Not needed here.
        }
    }
}
