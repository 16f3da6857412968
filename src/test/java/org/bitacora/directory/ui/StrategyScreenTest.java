package org.bitacora.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.bitacora.directory.model.Barrier;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What a project sets out to do, typed in its record; and what stands in the way, in that of an institution.
@ExtendWith(FxExtension.class)
class StrategyScreenTest {

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

    // A22, A33
    @Test
    void aTargetIsTypedByKeyboardAndTakenBack() {
        room.fillTypically();
        UUID project = room.directory().projects().list().getFirst().id();
        Robot robot = room.show(Place.record("project", project));
        robot.click("Agregar una meta");
        robot.type("capacitadas").press(KeyCode.ENTER).press(KeyCode.TAB).type("600").press(KeyCode.TAB);
        picture(robot, "target");
        assertThat(room.directory().projects().targets(project)).singleElement().satisfies(target -> {
            assertThat(target.figure()).isEqualTo("PEOPLE");
            assertThat(target.number()).isEqualTo(600);
            assertThat(target.validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(target.validTo()).isEqualTo(LocalDate.of(2026, 12, 31));
        });
        robot.click("Listo: 600 · Personas capacitadas").click("Quitar 600 · Personas capacitadas");
        assertThat(room.directory().projects().targets(project)).isEmpty();
        robot.act(room.laptop.workspace()::undo);
        assertThat(room.directory().projects().targets(project)).hasSize(1);
        assertThat(robot.texts()).contains("600 · Personas capacitadas");
    }

    // Issue 3, point 3
    @Test
    void theRuleOfWhoCountsIsTypedAndSaidInASentence() {
        room.fillTypically();
        UUID project = room.directory().projects().list().getFirst().id();
        Robot robot = room.show(Place.record("project", project));
        assertThat(robot.texts()).contains("Cuenta como persona capacitada quien vino al menos a una sesión realizada "
                + "de la capacitación. Vacío: basta una sesión.");
        robot.focus("Mínimo de sesiones para contar como capacitada (%)").type("80").press(KeyCode.TAB);
        picture(robot, "rule");
        assertThat(room.directory().projects().find(project).orElseThrow().trainedShare()).isEqualTo(80);
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("Cuenta como persona capacitada quien vino al menos "
                + "al 80"));
        robot.focus("Mínimo de sesiones para contar como capacitada (%)").press(KeyCode.END).type("0")
                .press(KeyCode.TAB);
        assertThat(robot.texts()).contains("Escriba un porcentaje de 1 a 100, o deje vacío si basta una sesión.");
    }

    @Test
    void expectedTeamsAreTypedLineByLineEachEndedByEnter() {
        room.fillTypically();
        UUID project = room.directory().projects().list().getFirst().id();
        Robot robot = room.show(Place.record("project", project));
        robot.focus("Nuevo equipo").type("Cúcuta").press(KeyCode.TAB).type("Nelly Rincón").press(KeyCode.TAB)
                .type("Norte de Santander").press(KeyCode.ENTER);
        robot.type("Arauca").press(KeyCode.ENTER).type("Equipo cucuta").press(KeyCode.ENTER);
        assertThat(robot.texts()).contains("Equipo cucuta ya está en la lista.");
        robot.focus("A cargo de Arauca").type("Luis Peña").press(KeyCode.TAB);
        picture(robot, "teams");
        assertThat(room.directory().teams().of(project)).extracting("name", "inCharge", "territory").containsExactly(
                tuple("Arauca", "Luis Peña", null), tuple("Cúcuta", "Nelly Rincón", "Norte de Santander"));
        robot.click("Quitar el equipo Arauca");
        assertThat(room.directory().teams().of(project)).extracting("name").containsExactly("Cúcuta");
        robot.act(room.laptop.workspace()::undo);
        assertThat(room.directory().teams().of(project)).hasSize(2);
    }

    @Test
    void aTeamThatWasTakenOutAndIsTypedAgainIsTheSameTeam() {
        room.fillTypically();
        UUID project = room.directory().projects().list().getFirst().id();
        room.directory().teams().add(project, List.of("Equipo Soacha"));
        Robot robot = room.show(Place.record("project", project));
        robot.click("Quitar el equipo Equipo Soacha");
        robot.focus("Nuevo equipo").type("soacha").press(KeyCode.ENTER);
        assertThat(room.directory().teams().of(project)).extracting("name").containsExactly("Equipo Soacha");
    }

    @Test
    void aTargetOfNothingIsSaidAndNotSaved() {
        room.fillTypically();
        UUID project = room.directory().projects().list().getFirst().id();
        Robot robot = room.show(Place.record("project", project));
        robot.click("Agregar una meta");
        robot.focus("Meta").type("0").press(KeyCode.TAB);
        assertThat(robot.texts()).contains("Escriba un número mayor que 0.");
        assertThat(room.directory().projects().targets(project)).noneMatch(target -> target.number() != null);
    }

    // A22
    @Test
    void theInstitutionsToBeReachedAreChosenOneAfterTheOther() {
        room.fillTypically();
        UUID project = room.directory().projects().list().getFirst().id();
        Robot robot = room.show(Place.record("project", project));
        robot.focus("Agregar una institución").type("erasmo").press(KeyCode.ENTER).rest();
        robot.focus("Agregar una institución").type("comuneros").press(KeyCode.ENTER).rest();
        picture(robot, "targetInstitutions");
        assertThat(robot.texts()).contains("2 instituciones priorizadas", "Hospital Universitario Erasmo Meoz",
                "Puesto de salud Comuneros");
        robot.click("Quitar Puesto de salud Comuneros");
        assertThat(room.directory().targetInstitutions().of(project)).hasSize(1);
        robot.act(room.laptop.workspace()::undo);
        assertThat(robot.texts()).contains("2 instituciones priorizadas");
    }

    // A17, B10
    @Test
    void aBarrierIsTypedInTheRecordOfAnInstitutionAndStandsInTheListOfAll() {
        room.fillTypically();
        UUID meoz = room.directory().institutions().search("erasmo").getFirst().id();
        Robot robot = room.show(Place.record("institution", meoz));
        robot.click("Anotar una barrera");
        robot.press(KeyCode.DOWN).press(KeyCode.TAB).press(KeyCode.TAB).type("Tres meses esperando").press(KeyCode.TAB);
        picture(robot, "barrier");
        assertThat(room.directory().barriers().list()).singleElement().satisfies(barrier -> {
            assertThat(barrier.institution()).isEqualTo(meoz);
            assertThat(barrier.type()).isEqualTo("APPROVALS");
            assertThat(barrier.description()).isEqualTo("Tres meses esperando");
        });
        robot.click("Barreras");
        assertThat(robot.texts()).contains("1 barrera", "Aprobaciones demoradas", "Abierta");
        robot.focus("Filtrar").type("meoz").act(room.tasks::elapse);
        assertThat(robot.texts()).contains("Aprobaciones demoradas");
    }

    @Test
    void theBarriersOfJoinedInstitutionsAreThoseOfBoth() {
        room.fillTypically();
        UUID meoz = room.directory().institutions().search("erasmo").getFirst().id();
        UUID imsalud = room.directory().institutions().search("imsalud").getFirst().id();
        Barrier one = room.directory().barriers().draft(imsalud, null);
        room.directory().barriers().save(List.of(), List.of(one));
        assertThat(room.directory().barriers().ofInstitution(meoz)).isEmpty();
        room.directory().joins().join("institution", meoz, imsalud);
        assertThat(room.directory().barriers().ofInstitution(meoz)).containsExactly(one);
    }

    private static void picture(Robot robot, String name) {
        String where = System.getProperty("bitacora.pictures");
        if (where != null) {
            robot.picture(Path.of(where, name + ".png"));
        }
    }
}
