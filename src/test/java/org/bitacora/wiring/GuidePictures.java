package org.bitacora.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.bitacora.base.Ids;
import org.bitacora.db.Identity;
import org.bitacora.db.TestClock;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.fx.Place;
import org.bitacora.fx.Robot;
import org.bitacora.fx.grid.Grid;
import org.bitacora.fx.layer.Layer;
import org.bitacora.i18n.Texts;
import org.bitacora.shell.home.SampleDoors;
import org.bitacora.shell.home.WelcomeView;
import org.bitacora.task.DirectTasks;
import org.bitacora.task.Progress;
import org.bitacora.testing.PointedFiles;

/// Draws the pictures of the guide from the sample data, in a narrow window at a fixed hour, so that a second run draws
/// the same: `mvn -q -Pguide-pictures verify`.
public final class GuidePictures {

    private static final String NOW = "2026-06-30T15:00:00Z";
    /// The whole sheet of a window of 920; a page of the guide draws it a little smaller.
    private static final double WIDTH = 864;

    private static final String LIST = """
            Documento\tNombres\tSexo\tGrupo
            CC 1.999.000.901\tLuz Dary Peña Rangel\tM\tSalud
            PPT 9.900.902\tWilmer Chacón Duarte\tH\tComunidad
            """;

    private final Path target;
    private final Path folder;
    private Program program;

    private GuidePictures(Path target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        Platform.setImplicitExit(false);
        Path folder = Files.createTempDirectory("bitacora-guide");
        try {
            new GuidePictures(Path.of(args[0]), folder).draw();
            Robot.closeWindows();
        } finally {
            // Without it a failure would leave the toolkit, and so the command, running for ever.
            Platform.exit();
        }
        remove(folder);
    }

    private void draw() {
        welcome();
        program = new Program(sample(), new TestClock(NOW), folder.resolve("settings.json"), 920, 620);
        // A caret that blinks would make two pictures of one.
        program.robot().act(() -> program.robot().all(node -> node instanceof Layer).forEach(layer -> ((Layer) layer)
                .getStylesheets().add("data:text/css,.text-input{-fx-display-caret:false;}")));
        training();
        evaluation();
        mesas();
        exchange();
        program.go(Place.room("report"));
        sheet("report", 520);
        program.close();
    }

    private void welcome() {
        Robot robot = Robot.show(() -> new WelcomeView(new SampleDoors(), new DirectTasks(), new PointedFiles())
                .node(), 620, 470);
        robot.picture(target.resolve("welcome.png"), robot.all(node -> node.getStyleClass()
                .contains("bit-welcome-desk")).getFirst(), 620, 470);
    }

    /// The example as the coordinator has it after both teams handed in.
    private Path sample() {
        Path file = folder.resolve("ejemplo.bitacora");
        TestClock clock = new TestClock(NOW);
        WorkspaceFile.create(file, new Identity("Persona de ejemplo", "Equipo de ejemplo", true), clock);
        try (Services services = Services.open(file, clock)) {
            services.exchange().receive(Stream.of("equipo-interior", "equipo-caribe")
                    .map(name -> Path.of("sample-data", name + ".bitpack")).toList(), Progress.NONE);
            services.workspace().close(false);
        }
        return file;
    }

    private void training() {
        UUID training = first();
        program.go(Place.record("training", training).at("form"));
        sheet("training", 420);
        program.go(Place.record("training", training).at("attendance"));
        Grid<?> grid = (Grid<?>) program.robot().all(node -> node instanceof Grid<?>).getFirst();
        program.robot().act(grid::goToEntry).type("adriana lucia g");
        program.rest();
        sheet("attendance", 560);
        program.robot().press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
        dialog("training.counts.act", "head-count", this::count);
        dialog("training.sheet.paste", "paste", this::pasteList);
    }

    private void evaluation() {
        UUID training = first();
        UUID questionnaire = program.services().trainings().training(training).orElseThrow().questionnaire();
        program.go(Place.record("questionnaire", questionnaire));
        sheet("questionnaire", 420);
        program.go(Place.record("training", training).at("evaluaciones"));
        sheet("answers", 460);
        program.go(Place.record("training", training).at("resultados"));
        sheet("results", 560);
    }

    private void mesas() {
        UUID mesa = Ids.natural("sample", "mesa", "technical");
        UUID session = Ids.natural("sample", "mesaSession", "technical", "2026-05-14");
        program.go(Place.record("mesaSession", session).at("discussion"));
        program.rest();
        sheet("session", 560);
        program.go(Place.record("mesaSession", session).at("acta"));
        program.rest();
        sheet("acta", 560);
        program.go(Place.record("mesa", mesa).at("compliance"));
        program.rest();
        sheet("compliance", 560);
    }

    private void exchange() {
        List.of("Hospital San Roque", "Centro de salud La Libertad").forEach(name -> program.services().directory()
                .institutions().create(name));
        program.go(Place.room("exchange").at("hand-in"));
        sheet("hand-in", 520);
        program.go(Place.room("exchange").at("differences"));
        sheet("differences", 520);
    }

    /// A dialog that a button of the toolbar opens; it is filled in, drawn and left.
    private void dialog(String button, String name, Runnable filling) {
        program.robot().click(Texts.get(button));
        program.rest();
        filling.run();
        program.rest();
        draw(name, "bit-dialog", 520);
        program.robot().press(KeyCode.ESCAPE);
        program.rest();
    }

    private void count() {
        for (String number : List.of("12", "31", "", "", "4", "9")) {
            program.robot().type(number).press(KeyCode.TAB);
        }
    }

    private void pasteList() {
        TextArea area = (TextArea) program.robot().all(node -> node instanceof TextArea).getFirst();
        program.robot().act(() -> area.setText(LIST));
    }

    private void sheet(String name, double height) {
        draw(name, "bit-sheet", height);
    }

    private void draw(String name, String styleClass, double height) {
        List<Node> found = program.robot().all(node -> node.getStyleClass().contains(styleClass));
        program.robot().picture(target.resolve(name + ".png"), found.getLast(), WIDTH, height);
    }

    /// The earliest training that has a questionnaire.
    private UUID first() {
        return program.services().trainings().trainings().stream()
                .filter(one -> one.training().questionnaire() != null)
                .min(Comparator.comparing(one -> one.schedule().sessions().getFirst().date())).orElseThrow().id();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
