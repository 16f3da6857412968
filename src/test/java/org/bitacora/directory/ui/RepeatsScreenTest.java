package org.bitacora.directory.ui;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.input.KeyCode;
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
class RepeatsScreenTest {

    private static final Place REPEATS = Place.room(DirectoryScreen.ROOM).at(DirectoryScreen.REPEATS);

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

    private void registerTwice() {
        room.person("José Luis Peña Gómez", "CC 88123456", "MALE", "COMMUNITY", null, null);
        room.laptop.pause();
        room.person("Jose L. Pena Gomez", "CC 88.123.456", "MALE", "COMMUNITY", null, null);
        room.laptop.pause();
        room.person("Nelly Bautista Rincón", "CC 60355019", null, null, null, null);
        room.laptop.pause();
        room.person("Nelly Bautista Rincon", "CC 60355091", null, null, null, null);
    }

    @Test
    void whereNothingIsRecordedTwiceTheListSaysWhatItIsFor() {
        Robot robot = room.show(REPEATS);
        assertThat(robot.sees("No hay posibles repetidos")).isTrue();
        robot.press(KeyCode.DIGIT1);
        assertThat(robot.sees("No hay posibles repetidos")).isTrue();
    }

    @Test
    void aPairIsJoinedWithOneKeyAndComesBackByUndo() {
        registerTwice();
        Robot robot = room.show(REPEATS);
        assertThat(robot.texts()).contains("2 por revisar", "¿Son la misma persona?", "José Luis Peña Gómez",
                "Jose L. Pena Gomez", "A favor: mismo documento · un nombre está con inicial");
        robot.press(KeyCode.DIGIT1);
        assertThat(room.directory().people().count()).isEqualTo(3);
        assertThat(robot.texts()).contains("1 por revisar", "Los dos registros cuentan ahora como una persona")
                .anyMatch(text -> text.contains("documentos que difieren en una cifra"));
        robot.act(room.desk::undo);
        assertThat(room.directory().people().count()).isEqualTo(4);
        assertThat(robot.texts()).contains("2 por revisar");
    }

    @Test
    void peopleAreToldApartWithTwoAndLaterGoesOn() {
        registerTwice();
        Robot robot = room.show(REPEATS);
        robot.press(KeyCode.DIGIT3);
        assertThat(robot.texts()).anyMatch(text -> text.contains("documentos que difieren en una cifra"));
        robot.press(KeyCode.DIGIT2);
        assertThat(robot.texts()).contains("1 por revisar", "Quedó anotado que son personas distintas");
        robot.press(KeyCode.DIGIT2);
        assertThat(robot.sees("No hay posibles repetidos")).isTrue();
        assertThat(room.directory().people().count()).isEqualTo(4);
    }

    @Test
    void whoTypesInTheFilterDecidesNothing() {
        registerTwice();
        Robot robot = room.show(REPEATS);
        robot.focus("Filtrar").type("1");
        assertThat(room.directory().people().count()).isEqualTo(4);
    }

    @Test
    void theListOfPeopleLeadsThereAndTheRecordLeadsBack() {
        registerTwice();
        Robot robot = room.show(Place.room(DirectoryScreen.ROOM));
        assertThat(robot.texts()).contains("2 posibles personas repetidas");
        robot.click("Revisar").press(KeyCode.DIGIT1);
        robot.act(() -> room.screen().show(Place.record("person", room.idOf("peña gómez"))));
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("También registrada como Jose L. Pena Gomez, CC ••••"));
        robot.click("Separar");
        assertThat(room.directory().people().count()).isEqualTo(4);
        assertThat(robot.texts()).noneMatch(text -> text.startsWith("También registrada"));
    }

    @Test
    void joinedInstitutionsArePartedOnTheirRecord() {
        UUID one = room.directory().institutions().create("ESE Imsalud").id();
        room.laptop.pause();
        room.directory().institutions().create("ESE IMSALUD");
        Robot robot = room.show(REPEATS);
        robot.press(KeyCode.DIGIT1);
        assertThat(robot.sees("No hay posibles repetidos")).isTrue();
        robot.act(() -> room.screen().show(Place.record("institution", one)));
        robot.click("Separar");
        assertThat(room.directory().joins().components("institution").members(one)).containsExactly(one);
    }
}
