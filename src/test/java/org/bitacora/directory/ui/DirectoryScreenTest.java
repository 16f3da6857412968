package org.bitacora.directory.ui;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.Institution;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.fx.Focus;
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

    @Test
    void anInstitutionIsTypedByKeyboardWithItsMunicipalityAndNit() {
        Robot robot = room.show(Place.fresh(DirectoryScreen.ROOM, "institution"));
        robot.type("ESE Imsalud");
        robot.focus("NIT con dígito de verificación").type("807004352").press(KeyCode.TAB);
        robot.type("cucu").press(KeyCode.ENTER).press(KeyCode.TAB);
        picture(robot, "institution");
        Institution made = room.directory().institutions().list().getFirst();
        assertThat(made.name()).isEqualTo("ESE Imsalud");
        assertThat(made.municipality()).isEqualTo("54001");
        assertThat(robot.texts()).contains("San José de Cúcuta (Norte de Santander)")
                .anyMatch(text -> text.startsWith("El dígito de verificación sería"));
        robot.focus("NIT con dígito de verificación").type("807004352-3").press(KeyCode.TAB);
        assertThat(robot.valueOf("NIT con dígito de verificación")).isEqualTo("807.004.352-3");
    }

    // B11
    @Test
    void anAffiliationWithANewInstitutionIsTypedByKeyboard() {
        room.fillTypically();
        UUID yusmary = room.idOf("rondón");
        Robot robot = room.show(Place.record("person", yusmary));
        robot.click("Agregar una vinculación");
        robot.type("Fundación Puentes").press(KeyCode.ENTER).press(KeyCode.TAB);
        picture(robot, "affiliation");
        UUID made = room.directory().institutions().named("Fundación Puentes").orElseThrow().id();
        assertThat(room.directory().people().card(yusmary).orElseThrow().affiliations()).singleElement()
                .extracting(Affiliation::institution).isEqualTo(made);
        robot.act(room.laptop.workspace()::undo);
        assertThat(room.directory().people().card(yusmary).orElseThrow().affiliations())
                .as("what was added with its institution is one step").isEmpty();
        assertThat(room.directory().institutions().named("Fundación Puentes")).isPresent();
    }

    @Test
    void deletingIsToldAndUndone() {
        room.fillTypically();
        UUID luz = room.idOf("luz");
        Robot robot = room.show(Place.record("person", luz));
        robot.act(() -> ((MenuButton) robot.named("Más")).getItems().getLast().fire());
        assertThat(room.directory().people().card(luz)).isEmpty();
        assertThat(robot.texts()).contains("Se eliminó a Luz", "Este registro ya no está");
        robot.click("Deshacer");
        assertThat(room.directory().people().card(luz)).isPresent();
        assertThat(robot.texts()).doesNotContain("Este registro ya no está");
    }

    @Test
    void whoHasNoRecordedDecisionIsOneClickAway() {
        room.fillTypically();
        Robot robot = room.show(Place.room(DirectoryScreen.ROOM));
        picture(robot, "front");
        assertThat(robot.texts()).contains("5 personas sin autorización registrada");
        robot.click("Ver quiénes son");
        assertThat(robot.texts()).contains("5 sin autorización registrada").doesNotContain("Sin nombre");
        robot.click("Ver todas");
        assertThat(robot.texts()).contains("6 personas");
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        room.fillTypically();
        Robot robot = room.show(Place.record("person", room.idOf("hoz")));
        robot.click("Mostrar los campos sensibles").click("Cambiar: CC 1.090.447.218");
        assertThat(Focus.within(robot.named("Filtrar").getScene().getRoot())).filteredOn(node ->
                (node.getAccessibleText() == null || node.getAccessibleText().isBlank())
                        && !(node instanceof Labeled labeled && !labeled.getText().isBlank())).isEmpty();
        picture(robot, "sensitive");
    }

    private static void picture(Robot robot, String name) {
        String where = System.getProperty("bitacora.pictures");
        if (where != null) {
            robot.picture(Path.of(where, name + ".png"));
        }
    }
}
