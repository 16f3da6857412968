package org.bitacora.evaluation.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bitacora.evaluation.EvaluationService;
import org.bitacora.evaluation.Piles;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Shade;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.TabStrip;
import org.bitacora.task.BackgroundTasks;
import org.bitacora.testing.PointedFiles;
import org.bitacora.testing.TypicalDay;
import org.bitacora.training.model.ParticipantCode;
import org.kordamp.ikonli.feather.Feather;

/// The evaluations of the typical day in a window, to be looked at beside `resultados.png`. Arguments: dark, 125,
/// resultados, cuestionario, vacia (no questionnaire), pocas (four pairs).
public final class EvaluationWindow {

    private EvaluationWindow() {
    }

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /// The window.
    public static final class Window extends Application implements Navigator {

        private final StackPane sheet = new StackPane();
        private final TabStrip tabs = new TabStrip();
        private EvaluationDesk desk;
        private UUID training;
        private Screen shown;

        @Override
        public void start(Stage stage) {
            List<String> words = getParameters().getUnnamed();
            TypicalDay day = TypicalDay.noon(folder());
            EvaluationService service = new EvaluationService(day.workspace(), day.trainings());
            BackgroundTasks tasks = new BackgroundTasks(Platform::runLater);
            tasks.onFailure(Throwable::printStackTrace);
            training = day.training().id();
            desk = new EvaluationDesk(day.workspace(), service, tasks, Platform::runLater, this,
                    new PointedFiles().excel(tasks));
            List<String> codes = day.trainings().participants(training).stream()
                    .map(each -> ParticipantCode.plain(each.code())).toList();
            if (!words.contains("vacia")) {
                UUID made = service.questionnaires().create("Entrada y salida", "1", Piles.drafts()).id();
                service.questionnaires().use(training, made);
                Piles.type(service, training, codes);
                if (words.contains("pocas")) {
                    service.delete(service.sheets(training, EvaluationCodes.EXIT).stream().skip(4)
                            .map(AnswerSheet::id).toList());
                }
            }
            Theme theme = new Theme();
            theme.shade().set(words.contains("dark") ? Shade.DARK : Shade.LIGHT);
            words.stream().filter(word -> word.matches("\\d+"))
                    .forEach(word -> theme.textSize().set(TextSize.of(Integer.parseInt(word))));
            Scene scene = new Scene(new Layer(frame(), day.clock()), 1366, 768);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            tabs.chosen().subscribe(this::show);
            tabs.chosen().set(words.contains("resultados") ? EvaluationTabs.RESULTS : EvaluationTabs.SHEETS);
            if (words.contains("cuestionario")) {
                service.questionnaires().of(training).ifPresent(made -> open(QuestionnaireView.place(made.id())));
            }
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("evaluaciones");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Region frame() {
            tabs.tab("datos", "Datos").tab("asistencia", "Asistencia", new SimpleStringProperty("38"))
                    .tab(EvaluationTabs.SHEETS, "Evaluaciones", new SimpleStringProperty("35 · 33"))
                    .tab(EvaluationTabs.RESULTS, "Resultados");
            RecordHeader header = new RecordHeader("Enfoque de género y prevención de xenofobia en la atención")
                    .status(Chips.ok("Realizada")).fact(Feather.CALENDAR, "Jueves 19 de marzo de 2026, 8:00 a 12:00")
                    .fact(Feather.MAP_PIN, "ESE Imsalud, Unidad Básica Comuneros · Cúcuta").tabs(tabs);
            VBox record = Boxes.styled(new VBox(header, Boxes.tall(sheet)), "bit-sheet");
            sheet.setMinHeight(0);
            Region rail = new Region();
            rail.setMinWidth(224);
            Region top = new Region();
            top.setMinHeight(48);
            Region bottom = new Region();
            bottom.setMinHeight(28);
            return new VBox(top, Boxes.tall(new HBox(rail, Boxes.wide(record))), bottom);
        }

        private void show(String tab) {
            if (desk == null || tab.equals("datos") || tab.equals("asistencia")) {
                return;
            }
            put(tab.equals(EvaluationTabs.RESULTS) ? EvaluationTabs.results(desk, training)
                    : EvaluationTabs.sheets(desk, training));
        }

        private void put(Screen screen) {
            if (shown != null) {
                shown.closed();
            }
            shown = screen;
            sheet.getChildren().setAll(screen.node());
            screen.opened();
        }

        @Override
        public void open(Place place) {
            if ("questionnaire".equals(place.kind())) {
                put(EvaluationTabs.questionnaire(desk, place.id()));
            } else if (place.section() != null) {
                tabs.chosen().set(place.section());
            }
        }

        @Override
        public void moved(Place place) {
            // One place only.
        }

        @Override
        public void back() {
            // One place only.
        }

        @Override
        public void forward() {
            // One place only.
        }

        @Override
        public void reload() {
            // One place only.
        }
    }
}
