package org.bitacora.mesa.ui.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.fx.layer.Layer;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.ui.MesaDesk;
import org.bitacora.mesa.ui.MesaRoom;
import org.bitacora.sheet.TableSheet;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;
import org.bitacora.testing.TypicalMesa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The tab *Cumplimiento* (C22, C28-C32): each light says its word, explains itself and leads to its remedy.
@ExtendWith(FxExtension.class)
class ComplianceScreenTest {

    @TempDir
    private Path folder;
    private TypicalMesa typical;
    private final List<Place> opened = new ArrayList<>();
    private Robot robot;

    @BeforeEach
    void open() {
        typical = TypicalMesa.convened(folder);
        robot = Robot.show(() -> {
            DirectTasks tasks = new DirectTasks();
            MesaDesk desk = new MesaDesk(typical.workspace(), typical.mesas(), typical.directory(), tasks,
                    ComplianceScreenTest::onScreen, navigator(), new PointedFiles(), records -> List.of(),
                    new PointedFiles().excel(tasks));
            return new Layer(new ComplianceView(desk, typical.mesa().id()).node(), typical.clock());
        }, 1000, 768);
    }

    private static void onScreen(Runnable action) {
        Robot.on(() -> {
            action.run();
            return null;
        });
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void open(Place place) {
                opened.add(place);
            }

            @Override
            public void moved(Place place) {
            }

            @Override
            public void back() {
            }

            @Override
            public void forward() {
            }

            @Override
            public void reload() {
            }
        };
    }

    @AfterEach
    void close() {
        typical.close();
    }

    @Test
    void whyIsToldDownToDatesAndHolidays() { // domain.md §6.1
        robot.click("Por qué: Punto focal informado en 20 días hábiles, cerrado");
        assertThat(robot.texts()).anyMatch(text -> text.startsWith("20 días hábiles desde el miércoles 1 de octubre de "
                + "2025: hasta el jueves 30 de octubre de 2025.") && text.endsWith("ni lunes 13 de octubre de 2025 "
                + "(12 de octubre)."));
    }

    @Test
    void aRemedyIsOneClickAway() {
        robot.click("Ir a la sesión. Primera sesión como pide el lineamiento");
        assertThat(opened).containsExactly(MesaRoom.session(typical.session().id()));
    }

    @Test
    void anotherYearHasABoardOfItsOwn() {
        robot.click((ToggleButton) robot.all(node -> node instanceof ToggleButton button
                && button.getText().equals("2025")).getFirst());
        robot.rest();
        assertThat(robot.texts()).contains("0 de 1 trimestres con sesión ordinaria");
    }

    @Test
    void whatChangesInTheFileShowsAtOnce() {
        Mesa mesa = typical.mesa();
        typical.mesas().save(mesa, new Mesa(mesa.id(), mesa.project(), mesa.name(), mesa.level(), mesa.type(),
                mesa.territory(), mesa.state(), mesa.constitutedOn(), mesa.actType(), mesa.actNumber(), mesa.actDate(),
                mesa.actReview(), mesa.secretariat(), mesa.object(), mesa.scope(), mesa.functions(), mesa.quorumRule(),
                mesa.quorumNumber(), mesa.noticeDays(), mesa.communicatedOn(), mesa.effectiveOn(),
                LocalDate.of(2025, 11, 4), mesa.notes()));
        robot.rest();
        assertThat(robot.texts()).contains("Se informó el martes 4 de noviembre de 2025; el plazo venció el jueves "
                + "30 de octubre de 2025");
    }

    @Test
    void theBoardIsASheetWithARowForEachReason() {
        var board = typical.mesas().compliance().board(typical.mesa().id(), 2026).orElseThrow();
        TableSheet<?> sheet = BoardSheet.of(board);
        assertThat(sheet.name()).isEqualTo("Cumplimiento 2026");
        assertThat(sheet.columns()).hasSize(4);
    }

    @Test
    void everyLightSaysItsWordAndHowItStands() {
        assertThat(robot.texts()).contains("Delegaciones notificadas en 10 días hábiles",
                "12 de 12 dependencias notificaron a tiempo", "Cumple", "1 de 1 convocatorias enviadas a tiempo",
                "Falta saber cuál fue la sesión de instalación", "Falta un dato", "Todavía no");
    }
}
