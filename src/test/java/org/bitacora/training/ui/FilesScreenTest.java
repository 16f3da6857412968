package org.bitacora.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import org.bitacora.db.Operation;
import org.bitacora.directory.AttachmentService;
import org.bitacora.directory.model.Attachment;
import org.bitacora.directory.model.AttachmentKind;
import org.bitacora.fx.FxExtension;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.fx.Theme;
import org.bitacora.record.RecordRef;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.TypicalDay;
import org.bitacora.training.model.TrainingKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The files of a training in its record (issue "attachments"): the photo of the signed list.
@ExtendWith(FxExtension.class)
class FilesScreenTest {

    private static final String PHOTO = "Lista de María Fernanda Rodríguez de la Hoz.jpg";

    @TempDir
    private Path folder;
    private TypicalDay day;
    private TrainingDesktop desktop;
    private Robot robot;

    @BeforeEach
    void openTheTab() {
        day = TypicalDay.noon(folder);
        robot = Robot.show(() -> {
            desktop = new TrainingDesktop(day, new DirectTasks(), TrainingDesktop::onScreen, new Theme());
            return desktop.window().root();
        }, 1366, 768);
        robot.act(() -> desktop.window().start());
        robot.act(() -> desktop.open(Place.record("training", day.training().id()).at("files")));
    }

    @AfterEach
    void close() {
        day.directory().attachments().close();
        day.close();
    }

    private AttachmentService service() {
        return day.directory().attachments();
    }

    private RecordRef training() {
        return TrainingKind.KIND.ref(day.training().id());
    }

    private void choose(String... names) throws IOException {
        desktop.files.files = List.of(names).stream().map(folder::resolve).toList();
        for (Path file : desktop.files.files) {
            Files.writeString(file, "firmas de " + file.getFileName());
        }
        robot.click("Agregar archivo…");
    }

    private Attachment only() {
        return service().of(training()).getFirst().attachment();
    }

    @Test
    void beforeTheFirstFileItSaysWhatTheyAreFor() {
        assertThat(robot.texts()).contains("Lista firmada y otros archivos", "Todavía no hay archivos");
        assertThat(robot.sees("También puede arrastrarlos hasta aquí. Hasta 20 MB cada uno; viajan en los paquetes que"
                + " entrega.")).isFalse();
    }

    @Test
    void thePhotoOfTheSignedListIsAddedOpenedAndSaved() throws IOException {
        choose(PHOTO);
        assertThat(robot.texts()).contains(PHOTO, "1 KB", "Lista firmada");
        robot.click("Abrir " + PHOTO);
        assertThat(desktop.files.opened).singleElement().satisfies(copy -> {
            assertThat(copy).hasFileName(PHOTO).hasContent("firmas de " + PHOTO);
            assertThat(copy.getParent()).isNotEqualTo(folder);
        });
        desktop.files.saving = Files.createDirectory(folder.resolve("copias mías"));
        robot.click("Guardar como… " + PHOTO);
        assertThat(desktop.files.saving.resolve(PHOTO)).hasContent("firmas de " + PHOTO);
    }

    @Test
    void aFileTakenAwayComesBack() throws IOException {
        choose(PHOTO);
        robot.click("Quitar " + PHOTO);
        assertThat(service().of(training())).isEmpty();
        assertThat(robot.texts()).contains("Todavía no hay archivos", "Se quitó «" + PHOTO + "».");
        robot.click("Deshacer");
        assertThat(service().of(training())).hasSize(1);
        assertThat(robot.texts()).contains(PHOTO);
    }

    @Test
    void oneThatIsRefusedIsToldAndDoesNotStopTheOthers() throws IOException {
        choose("virus.exe", "acta.pdf");
        assertThat(robot.texts()).contains("acta.pdf").anyMatch(text -> text.startsWith("«virus.exe» es un programa"));
        assertThat(service().of(training())).hasSize(1);
        choose("soporte.pdf");
        assertThat(robot.texts()).noneMatch(text -> text.startsWith("«virus.exe»"));
    }

    @Test
    void whatAFileIsCanBeChanged() throws IOException {
        choose("presentación.pdf");
        MenuButton role = (MenuButton) robot.named("Lista firmada: cambiar qué es presentación.pdf");
        robot.act(() -> role.getItems().stream().filter(item -> item.getText().equals("Presentación")).findFirst()
                .orElseThrow().fire());
        assertThat(only().role()).isEqualTo("PRESENTATION");
        assertThat(robot.named("Presentación: cambiar qué es presentación.pdf")).isNotNull();
    }

    @Test
    void aFileThatHasNotArrivedSaysSo() {
        day.workspace().write(Operation.of("test.save"), tx -> tx.save(AttachmentKind.KIND, new Attachment(
                UUID.fromString("01999999-0000-7000-8000-000000000001"), day.training().id(), "training",
                "SIGNED_LIST", "lista.jpg", 2_100_000, "0".repeat(64), "image/jpeg", null)));
        assertThat(robot.texts()).contains("lista.jpg", "No está aquí").anyMatch(text -> text.startsWith(
                "2,1 MB · Llegó el registro pero no el archivo"));
    }

    @Test
    void theTabCountsThem() throws IOException {
        choose("uno.pdf", "dos.pdf");
        assertThat(robot.texts()).contains("Archivos", "2");
    }
}
