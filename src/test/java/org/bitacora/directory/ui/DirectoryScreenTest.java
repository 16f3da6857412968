package org.bitacora.directory.ui;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FxExtension.class)
class DirectoryScreenTest {

    @TempDir
    private Path folder;
    private DirectoryRoom room;

    @BeforeEach
    void openRoom() {
        room = new DirectoryRoom(folder);
    }

    @AfterEach
    void closeRoom() {
        room.close();
    }

    @Test
    void anEmptyRoomSaysWhatToDo() {
        Robot robot = room.show(Place.room(DirectoryScreen.ROOM));
        assertThat(robot.sees("Todavía no hay personas")).isTrue();
        robot.click("Instituciones");
        assertThat(robot.sees("Todavía no hay instituciones")).isTrue();
    }

    @Test
    void peopleAreListedBySurnameWithTheirDocumentsMasked() {
        room.fillTypically();
        Robot robot = room.show(Place.room(DirectoryScreen.ROOM));
        picture(robot, "list");
        assertThat(robot.texts()).contains("Rodríguez de la Hoz, María Fernanda", "6 personas", "Sin nombre");
        assertThat(robot.texts()).noneMatch(text -> text.contains("1090447218") || text.contains("1.090.447.218"));
        robot.focus("Filtrar").type("hoz").act(room.tasks::elapse);
        assertThat(robot.texts()).contains("1 persona").doesNotContain("Bautista Rincón, Nelly Johanna");
    }

    @Test
    void aPersonIsOpenedAndHerRecordSaysItself() {
        room.fillTypically();
        Robot robot = room.show(Place.record("person", room.idOf("hoz")));
        picture(robot, "person");
        assertThat(robot.texts()).contains("María Fernanda Rodríguez de la Hoz", "CC 1.090.447.218", "Sin registrar",
                "Nombres: María Fernanda. Apellidos: Rodríguez de la Hoz.");
        assertThat(room.screen().title().getValue()).isEqualTo("María Fernanda Rodríguez de la Hoz");
    }

    @Test
    void aNewPersonIsTypedAndSavedWhenTheFieldIsLeft() {
        Robot robot = room.show(Place.fresh(DirectoryScreen.ROOM, "person"));
        robot.type("ANA LUCIA TORRES").press(KeyCode.TAB);
        assertThat(room.directory().people().count()).isEqualTo(1);
        assertThat(robot.texts()).contains("Ana Lucia Torres");
        PersonCard card = room.directory().people().card(room.idOf("torres")).orElseThrow();
        assertThat(card.names().firstSurname()).isEqualTo("Torres");
    }

    private static void picture(Robot robot, String name) {
        String where = System.getProperty("bitacora.pictures");
        if (where != null) {
            robot.picture(Path.of(where, name + ".png"));
        }
    }
}
