package org.bitacora.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Formats;
import org.bitacora.fx.Labels;
import org.bitacora.fx.Shade;
import org.bitacora.fx.Sides;
import org.bitacora.fx.Spread;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.fx.Tone;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListAndRecord;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.Glyphs;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.Rows;
import org.bitacora.fx.part.TabStrip;
import org.bitacora.fx.part.TargetBar;
import org.bitacora.fx.part.Tiles;
import org.bitacora.settings.SettingsFile;
import org.bitacora.shell.preferences.InventedFile;
import org.bitacora.shell.preferences.PreferencesDesk;
import org.bitacora.shell.preferences.PreferencesScreen;
import org.bitacora.task.DirectTasks;
import org.bitacora.testing.PointedFiles;
import org.kordamp.ikonli.feather.Feather;

/// The window with an invented Inicio, to be looked at beside `inicio.png`. Arguments: dark, 125, banner.
public final class Ventana {

    private Ventana() {
    }

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    private static Node home() {
        Node grid = new Spread(16, 4, Tiles.first(Feather.BOOK_OPEN, "Nueva capacitación", "Ctrl N", Ventana::nothing),
                Tiles.tile(Feather.USERS, "Nueva sesión de mesa", "Ctrl M", Ventana::nothing),
                Tiles.tile(Feather.UPLOAD, "Entregar mis datos", "14 cambios", Ventana::nothing),
                Tiles.tile(Feather.DOWNLOAD, "Recibir", "2 archivos en la carpeta", Ventana::nothing));
        Region left = Boxes.column(24, Cards.section("Continuar donde iba", Cards.list(List.of(Rows.led(
                Glyphs.of(Tone.TINT, Feather.BOOK_OPEN), "Enfoque de género y prevención de xenofobia en la atención",
                "Asistencia, fila 22 de 38 · Comuneros, Cúcuta · hace 18 minutos", Buttons.going(Buttons.outlined(
                        "Continuar", Ventana::nothing)))))),
                Cards.section(Cards.counted("Pendientes", Chips.counter("6")), Cards.list(List.of(
                        pending(Tone.BAD, Feather.ALERT_CIRCLE, "2 compromisos vencidos",
                                "El más antiguo, remitir el acta, venció hace 5 días hábiles", "Registrar avance"),
                        pending(Tone.WARN, Feather.MAIL, "Convocatoria de la mesa del 10 de abril",
                                "Último día para enviarla: viernes 27 de marzo", "Preparar envío"),
                        pending(Tone.WARN, Feather.EDIT_2, "3 capacitaciones sin evaluación de salida",
                                "Comuneros, Los Patios y Villa del Rosario", "Digitar salidas"),
                        pending(Tone.WARN, Feather.FILE_TEXT, "6 personas sin autorización de datos registrada",
                                "Todas asistieron el 12 de marzo en Los Patios", "Todas firmaron…"),
                        pending(Tone.WARN, Feather.GIT_MERGE, "1 diferencia por decidir",
                                "Fecha de la sesión 2 en Villa del Rosario, con Jorge Iván Quintero", "Decidir"),
                        pending(Tone.NEUTRAL, Feather.UPLOAD, "14 cambios sin entregar", "Desde el jueves 12 de marzo",
                                "Entregar")))));
        Region right = Boxes.styled(Boxes.column(24, Cards.section(Cards.heading("Trimestre 2026-T1",
                Buttons.link("Ver cifras", Ventana::nothing)), Cards.card(
                new TargetBar("Personas capacitadas", 238, 260, 226), new TargetBar("IPS con capacitación", 19, 21, 18),
                new TargetBar("Capacitaciones realizadas", 22, 24, 21),
                new TargetBar("Mesas intersectoriales", 6, 7, 6),
                new TargetBar("Pares entrada–salida", 158, 240, 208))),
                Cards.section("Esta semana", Cards.list(List.of(
                        Rows.row("Unidad Comuneros", null, Chips.tint("En curso")),
                        Rows.row("Mesa técnica", null, Chips.ok("Confirmada")))))), "bit-side");
        return Boxes.page(24, Boxes.column(4, Labels.greeting("Buenos días, Marcela"), Boxes.styled(Labels.body(
                "Jueves 19 de marzo de 2026 · primer trimestre, quedan 12 días"), "bit-second")), grid,
                new Sides(left, right));
    }

    private static Node pending(Tone tone, Feather icon, String sentence, String reason, String act) {
        return Rows.pending(tone, icon, sentence, reason, Buttons.outlined(act, Ventana::nothing));
    }

    private static Node trainings() {
        ObservableList<String> all = FXCollections.observableArrayList("Enfoque de género y prevención de xenofobia",
                "Rutas de atención en salud", "Permiso por Protección Temporal y urgencias");
        ListPane<String> list = new ListPane<>(all, name -> new Line(name, "Cúcuta · 19 de marzo",
                name.startsWith("R") ? Chips.neutral("Programada") : Chips.tint("En curso")))
                .head("Capacitaciones", Buttons.small(Buttons.outlined("Nueva", Feather.PLUS, Ventana::nothing)));
        list.mark(all.getFirst());
        Table<String> people = new Table<>(all).text("Nombre", 300, name -> name)
                .second("Municipio", 150, name -> "Cúcuta")
                .number("Personas", 90, String::length, number -> Formats.number(number))
                .node("Estado", 130, name -> name, name -> Chips.ok("Realizada"))
                .acts(Buttons.small(Buttons.outlined("Exportar a Excel", Feather.DOWNLOAD, Ventana::nothing)));
        ListAndRecord both = new ListAndRecord(list, new Region());
        both.show(Boxes.column(0, new RecordHeader("Enfoque de género y prevención de xenofobia en la atención")
                .status(Chips.ok("Realizada"))
                .acts(Buttons.small(Buttons.outlined("Constancias", Feather.AWARD, Ventana::nothing)))
                .fact(Feather.CALENDAR, "Jueves 19 de marzo de 2026, 8:00 a 12:00")
                .fact(Feather.MAP_PIN, "ESE Imsalud, Unidad Básica Comuneros · Cúcuta")
                .fact(Feather.USER, "Facilita Marcela Cárdenas Villamizar")
                .tabs(new TabStrip().tab("a", "Datos").tab("b", "Asistencia", new SimpleStringProperty("38"))
                        .tab("c", "Resultados")), Boxes.tall(people)));
        return both;
    }

    private static Node preferences(Theme theme) {
        PreferencesScreen screen = new PreferencesScreen(new PreferencesDesk(theme,
                new SettingsFile(Path.of("target", "preferencias.json")), new InventedFile().copied(5),
                new DirectTasks(), new PointedFiles(), file -> { }, list -> { }));
        screen.opened();
        return screen.node();
    }

    private static void nothing() {
        // Only shown.
    }

    /// The window.
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            List<String> words = getParameters().getUnnamed();
            Theme theme = new Theme();
            theme.shade().set(words.contains("dark") ? Shade.DARK : Shade.LIGHT);
            words.stream().filter(word -> word.matches("\\d+"))
                    .forEach(word -> theme.textSize().set(TextSize.of(Integer.parseInt(word))));
            MainWindow window = new MainWindow(new SamplePlan(place -> switch (place.room()) {
                case "settings" -> preferences(theme);
                case "training" -> trainings();
                default -> home();
            }).plan(theme));
            Scene scene = new Scene(window.root(), 1366, 768);
            theme.dress(scene);
            if (words.contains("banner")) {
                window.banner("sample", Banners.of(Tone.WARN, Feather.INFO, "DATOS DE EJEMPLO: nada de lo que vea aquí "
                        + "es de personas reales.", Buttons.link("Empezar mi proyecto", Ventana::nothing)));
            }
            window.start();
            stage.setScene(scene);
            stage.show();
        }
    }
}
