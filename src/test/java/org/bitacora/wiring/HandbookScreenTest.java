package org.bitacora.wiring;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.K;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bitacora.db.Identity;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.fx.part.HowTo;
import org.bitacora.shell.handbook.Block;
import org.bitacora.shell.handbook.Handbook;
import org.bitacora.shell.handbook.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The guide in the whole program, by keys.
@ExtendWith(FxExtension.class)
class HandbookScreenTest {

    @TempDir
    private Path folder;
    private Program program;

    @BeforeEach
    void open() {
        Path file = folder.resolve("cucuta.bitacora");
        Services.create(file, new Identity("Marta Rueda", "Equipo Cúcuta", false));
        program = new Program(file, Facilitator.at(8), folder.resolve("settings.json"));
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void f1OpensThePageOfTheRoomAndEscGoesBackToTheWork() {
        program.go(Place.room("report")).robot().press(F1);
        program.rest();
        assertThat(program.robot().sees("El informe del trimestre y para quién")).isTrue();
        program.robot().press(ESCAPE);
        program.rest();
        assertThat(program.robot().all(node -> node.getStyleClass().contains("bit-guide-page"))).isEmpty();
        assertThat(program.failures()).isEmpty();
    }

    @Test
    void theListIsSearchedWithoutAccentsAndReadWithTheArrows() {
        program.go(Place.room(HowTo.ROOM)).robot().press(F, CONTROL).type("replica").press(DOWN);
        program.rest();
        assertThat(program.robot().texts()).contains("Registrar una réplica");
        assertThat(program.robot().all(node -> node.getStyleClass().contains("bit-guide-number"))).hasSize(5);
    }

    @Test
    void fromThePageTheFilterIsOneKeyAway() {
        program.go(HowTo.place("copies"));
        program.robot().act(() -> program.robot().all(node -> node.getStyleClass().contains("bit-guide")).getFirst()
                .requestFocus());
        program.robot().press(F, CONTROL).type("glosario").press(DOWN);
        program.rest();
        assertThat(program.robot().texts()).contains("Personas únicas");
    }

    @Test
    void theSearchOfTheWindowFindsTasks() {
        program.robot().press(K, CONTROL).type("planilla");
        program.rest();
        program.robot().press(ENTER);
        program.rest();
        assertThat(program.robot().texts()).contains("Pasar la asistencia de papel", "Quien llegó tarde");
    }

    @Test
    void everyPageOpensAndEveryLinkLeadsSomewhere() {
        for (Topic topic : Handbook.guide().topics()) {
            program.go(HowTo.place(topic.name()));
            assertThat(program.robot().texts()).as(topic.name()).contains(topic.title());
            topic.blocks().stream().filter(Block.Way.class::isInstance).map(block -> (Block.Way) block)
                    .forEach(way -> follow(topic, way));
        }
        assertThat(program.failures()).isEmpty();
    }

    private void follow(Topic topic, Block.Way way) {
        program.go(HowTo.place(topic.name())).robot().click(way.text());
        program.rest();
        boolean arrived = way.place().room().equals(HowTo.ROOM)
                ? Handbook.guide().topics().stream().anyMatch(one -> one.name().equals(way.place().section()))
                : program.robot().all(node -> node.getStyleClass().contains("bit-guide-page")).isEmpty();
        assertThat(arrived).as(topic.name() + ": " + way.text()).isTrue();
    }
}
