package org.bitacora.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bitacora.db.Identity;
import org.bitacora.db.TestClock;
import org.bitacora.directory.model.Project;
import org.bitacora.exchange.HandIn;
import org.bitacora.exchange.bundle.Forge;
import org.bitacora.exchange.ui.ExchangeView;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.shell.home.HomePage;
import org.bitacora.shell.home.WelcomeView;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Joining a project as a person sees it: what the start file says, the greeting, a newer set-up, and files that are no
/// start file (issue 3, point 2).
@ExtendWith(FxExtension.class)
class JoiningScreenTest {

    @TempDir
    private Path folder;
    private final TestClock clock = new TestClock("2026-03-19T15:42:00Z");
    private final PointedFiles files = new PointedFiles();
    private final List<Path> opened = new ArrayList<>();
    private Services coordination;
    private Path start;

    @BeforeEach
    void aCoordinationWithASetUp() {
        Path file = folder.resolve("coordinacion.bitacora");
        Services.create(file, new Identity("Lucía Bermúdez Tovar", "Coordinación", false));
        coordination = Services.open(file, clock);
        Project project = coordination.directory().projects().create("Redes del páramo");
        coordination.directory().projects().save(project, new Project(project.id(), project.name(), "Páramo", null,
                null, null, "Lucía Bermúdez Tovar", "6015550101", null, "1", "Autorizo el uso de mis datos.", null));
        coordination.directory().teams().add(project.id(), List.of("Equipo Cúcuta", "Soacha"));
        coordination.directory().institutions().create("IPS La Esperanza");
        start = coordination.startFiles().write(folder.resolve("paramo.inicio")).file();
    }

    @AfterEach
    void close() {
        coordination.workspace().close(false);
    }

    private Path joined() {
        Path file = folder.resolve("cucuta.bitacora");
        Services.join(file, new Identity("Marcela Cárdenas", "Equipo Cúcuta", false), start);
        return file;
    }

    private Robot chosen(Path startFile) {
        files.files = List.of(startFile);
        return Robot.show(() -> new WelcomeView(new Doors(opened::add), new DirectTasks(), files).node(), 1000, 696)
                .click("Elegir el archivo…");
    }

    @Test
    void aStartFileSaysBeforeJoiningWhatItBringsAndWhomToAsk() {
        assertThat(chosen(start).texts()).contains("Redes del páramo", "1 institución", "2 equipos esperados",
                "Autorización de datos, versión 1", "Dudas: Lucía Bermúdez Tovar, 6015550101", "Unirme");
    }

    @Test
    void aFileThatIsNoStartFileIsRefusedInOneSentenceAndNothingChanges() throws IOException {
        refused(Files.writeString(folder.resolve("carta.inicio"), "Estimados colegas:"),
                "«carta.inicio» no es un paquete de Bitácora. No se cambió nada.");
        byte[] whole = Files.readAllBytes(start);
        refused(Files.write(folder.resolve("mitad.inicio"), Arrays.copyOf(whole, whole.length / 2)),
                "El paquete «mitad.inicio» está incompleto");
        refused(Files.write(folder.resolve("nuevo.inicio"), new Forge(start).spoil("manifest.json", text -> text
                .replace("[\"changes-1\"]", "[\"changes-2\"]")
                .replaceFirst("\"program\":\"[^\"]+\"", "\"program\":\"3.2\""))
                .closed(coordination.workspace())),
                "El paquete «nuevo.inicio» lo creó la versión 3.2 de Bitácora");
        Path data = coordination.exchange().handIn(HandIn.into(folder.resolve("todo"))).files().getFirst();
        refused(Files.copy(data, folder.resolve("datos.inicio")),
                "«datos.inicio» es un paquete de datos, no un archivo de inicio. No se cambió nada.");
    }

    private void refused(Path file, String sentence) {
        assertThat(chosen(file).texts()).contains("Unirme a un proyecto").doesNotContain("Unirme")
                .anyMatch(text -> text.startsWith(sentence));
        assertThat(opened).isEmpty();
    }

    @Test
    void whoJoinedIsGreetedUntilTheFirstTrainingAndStaysATeamThatHandsIn() {
        try (Program program = new Program(joined(), clock, folder.resolve("preferencias.json"))) {
            assertThat(program.robot().texts()).contains("Ya está en «Redes del páramo»", "1 institución",
                    "Dudas: Lucía Bermúdez Tovar, 6015550101", "Registre su primera capacitación")
                    .doesNotContain("Agregue las instituciones donde trabaja");
            program.services().trainings().createForToday("Rutas de atención");
            HomePage page = new HomeFacts(program.services(), new HomeWays(() -> { }), Runnable::run).page();
            assertThat(page.greeting()).isEqualTo(Optional.empty());
            assertThat(page.tiles().getFirst().act().label()).isEqualTo("Nueva capacitación");
            assertThat(page.pending().getLast().sentence()).endsWith("sin entregar");
            assertThat(program.failures()).isEmpty();
        }
    }

    @Test
    void aNewerSetUpIsToldAsSuchAndTheFocusStaysInTheRoom() {
        try (Program program = new Program(joined(), clock, folder.resolve("preferencias.json"))) {
            coordination.directory().institutions().create("Hospital del Valle");
            program.files.files = List.of(coordination.startFiles().write(folder.resolve("otro.inicio")).file());
            program.go(Place.room(ExchangeView.ROOM).at(ExchangeView.RECEIVE));
            assertThat(program.robot().sees("Nada espera por recibir")).isTrue();
            program.robot().click("Elegir archivo…");
            program.rest();
            assertThat(program.robot().texts()).contains("Archivo de inicio de Coordinación", "1 institución",
                    "Instituciones, cuestionarios, metas y equipos. No trae personas ni capacitaciones.");
            program.robot().click("Actualizar el proyecto: 1 cambio");
            program.rest();
            assertThat(program.services().directory().institutions().list()).hasSize(2);
            assertThat(program.robot().focusOwner().getStyleClass()).contains("list-view");
        }
    }
}
