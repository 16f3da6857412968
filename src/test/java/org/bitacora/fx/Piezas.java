package org.bitacora.fx;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bitacora.fx.form.Choice;
import org.bitacora.fx.form.Fields;
import org.bitacora.fx.form.Form;
import org.bitacora.fx.layer.Dialogs;
import org.bitacora.fx.layer.FailureTeller;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.list.Line;
import org.bitacora.fx.list.ListPane;
import org.bitacora.fx.list.Table;
import org.bitacora.fx.part.Banners;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.Chips;
import org.bitacora.fx.part.DifferenceCard;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.fx.part.ProgressCard;
import org.bitacora.fx.part.RecordHeader;
import org.bitacora.fx.part.Rows;
import org.bitacora.fx.part.Segments;
import org.bitacora.fx.part.TabStrip;
import org.bitacora.fx.part.TargetBar;
import org.bitacora.fx.part.Tiles;
import org.kordamp.ikonli.feather.Feather;

/// Every piece of the kit in one window, to be looked at: `mvn -q test-compile exec:exec -Dexec.classpathScope=test
/// -Dbitacora.main=org.bitacora.fx.Piezas`. Argument `dark`, or a text size such as `125`.
public final class Piezas {

    private Piezas() {
    }

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /// The page, for tests too.
    static Node page() {
        return Boxes.page(24, Boxes.equal(24, fields(), states(), floating()), places(), difference());
    }

    private static Node fields() {
        SimpleStringProperty document = new SimpleStringProperty("58A1230");
        return Cards.section("Formulario", new Form(
                Fields.text("Nombres y apellidos",
                        new SimpleStringProperty("María de los Ángeles Carrascal Villamizar")),
                Fields.text("Documento (PPT)", document)
                        .error(new SimpleStringProperty("El PPT lleva solo números; se escribió «58A1230».")),
                Fields.search("Municipio", towns(), new SimpleStringProperty("54874")),
                Fields.choice("Grupo", towns().subList(0, 3), new SimpleStringProperty("54001")),
                Fields.date("Fecha", new SimpleObjectProperty<>(LocalDate.of(2026, 3, 19))).help("Jueves, día hábil"),
                Fields.multi("Temas", towns(), FXCollections.observableSet("54001", "54874")))
                .put(Fields.check("Autoriza el uso de sus datos", new SimpleBooleanProperty(true)))
                .put(Fields.toggle("Mostrar campos sensibles", new SimpleBooleanProperty(false)))
                .put(Fields.toggle("Recordar", new SimpleBooleanProperty(true))));
    }

    private static List<Choice> towns() {
        return List.of(new Choice("54001", "Cúcuta, Norte de Santander"),
                new Choice("54874", "Villa del Rosario, Norte de Santander"),
                new Choice("05001", "Medellín, Antioquia"), new Choice("76001", "Cali, Valle del Cauca"));
    }

    private static Node states() {
        ProgressCard progress = new ProgressCard("Recibiendo 40 archivos", () -> {
        });
        progress.at(25, 40, "Equipo Medellín, 312 cambios");
        HBox empty = Boxes.styled(Boxes.row(0, Boxes.wide(EmptyState.of(Feather.USERS, "Todavía no hay mesas",
                "Registre la primera para convocar sesiones, llevar el quórum y escribir el acta.",
                Buttons.filled("Nueva mesa", Feather.PLUS, () -> {
                })))), "bit-card");
        empty.setAlignment(Pos.CENTER);
        return Boxes.column(24, empty, progress,
                Boxes.row(8, Buttons.filled("Principal", Piezas::nothing), Buttons.outlined("Normal", Piezas::nothing),
                        Buttons.quiet("Discreto", Piezas::nothing), Buttons.link("Enlace", Piezas::nothing)),
                Boxes.row(8, Buttons.small(Buttons.outlined("Constancias", Feather.AWARD, Piezas::nothing)),
                        Buttons.menu("Más", Feather.MORE_HORIZONTAL, Buttons.item("Duplicar", Piezas::nothing)),
                        Buttons.icon(Feather.X, "Cerrar", Piezas::nothing), Keycaps.of("Ctrl K")),
                new Segments().segment("a", "Entregar").segment("b", "Recibir").segment("c", "Historia"),
                Cards.card(new TargetBar("Personas capacitadas", 238, 260, 226), new TargetBar("Pares entrada–salida",
                        158, 240, 208)));
    }

    private static Node floating() {
        VBox box = Boxes.column(16,
                Boxes.flow(8, Chips.ok("Realizada"), Chips.neutral("Programada", Feather.CALENDAR),
                        Chips.tint("En curso", Feather.PLAY), Chips.warn("Reprogramada", Feather.CLOCK),
                        Chips.bad("Vencido"), Chips.neutral("Cancelada", Feather.X)),
                Chips.big(Chips.ok("7 de 12: hay quórum")));
        box.getChildren().addAll(
                Boxes.row(8, Buttons.outlined("Diálogo", () -> Dialogs.ask(box, "Entregar 14 cambios",
                        "Se escribe un archivo para el equipo coordinador con todo lo nuevo desde el 12 de marzo. "
                                + "Los datos personales van cifrados.", "Entregar", Feather.UPLOAD, Piezas::nothing)),
                        Buttons.outlined("Aviso", () -> Layer.over(box).toast("Se eliminó la fila 22", "Deshacer",
                                Piezas::nothing)),
                        Buttons.outlined("Error", () -> new FailureTeller(box).accept(new IllegalStateException()))),
                why(box), Cards.section(Cards.counted("Pendientes", Chips.counter("6")), Cards.list(List.of(
                        Rows.pending(Tone.BAD, Feather.ALERT_CIRCLE, "2 compromisos vencidos",
                                "El más antiguo venció hace 5 días hábiles",
                                Buttons.outlined("Registrar avance", Piezas::nothing)),
                        Rows.pending(Tone.WARN, Feather.MAIL, "Convocatoria de la mesa del 10 de abril",
                                "Último día: viernes 27 de marzo",
                                Buttons.outlined("Preparar envío", Piezas::nothing))))),
                Rows.preview(Feather.PLUS, Tone.TINT, "3 capacitaciones y 87 personas", "12 ya las conocía usted"),
                Boxes.equal(16, Tiles.first(Feather.BOOK_OPEN, "Capacitación", "Ctrl N", Piezas::nothing),
                        Tiles.tile(Feather.USERS, "Sesión", "Ctrl M", Piezas::nothing)));
        return box;
    }

    private static Node why(Node near) {
        var button = Buttons.outlined("¿Por qué está en rojo?", Feather.HELP_CIRCLE, Piezas::nothing);
        button.setOnAction(event -> Layer.over(near).popOver(Boxes.column(4,
                Labels.strong("Convocatoria fuera de plazo"),
                Labels.wrapping(Labels.second("Se envió el 9 de abril. El plazo de 14 días para la sesión del 10 de "
                        + "abril vencía el viernes 27 de marzo.")), Buttons.link("Ver la regla", Piezas::nothing)),
                button));
        return button;
    }

    private static Node places() {
        var people = FXCollections.observableArrayList("Jorge Iván Quintero", "Leidy Tatiana Barragán",
                "Ana Sofía Echeverri");
        ListPane<String> list = new ListPane<>(people, name -> new Line(name, "Medellín · ayer, 18:20",
                Chips.tint("312 cambios"))).head("Personas", Buttons.small(Buttons.outlined("Nueva", Piezas::nothing)))
                .groupedBy(name -> name.startsWith("J") ? "En la carpeta compartida" : "Recibidos este mes");
        Table<String> table = new Table<>(people).text("Nombre", 300, name -> name)
                .second("Rol", 150, name -> "Enfermera")
                .number("Cambios", 80, String::length, n -> Formats.number(n))
                .node("Estado", 120, name -> "a", name -> Chips.ok("Recibido"));
        table.setPrefHeight(260);
        list.setPrefHeight(260);
        HBox both = Boxes.row(0, list, Boxes.wide(table));
        RecordHeader header = new RecordHeader("Enfoque de género y prevención de xenofobia en la atención")
                .status(Chips.ok("Realizada"))
                .acts(Buttons.small(Buttons.outlined("Constancias", Feather.AWARD, Piezas::nothing)))
                .fact(Feather.CALENDAR, "Jueves 19 de marzo de 2026, 8:00 a 12:00")
                .fact(Feather.MAP_PIN, "ESE Imsalud, Unidad Básica Comuneros · Cúcuta")
                .tabs(new TabStrip().tab("a", "Datos").tab("b", "Asistencia", new SimpleStringProperty("38"))
                        .tab("c", "Resultados"));
        return Boxes.column(0, Banners.of(Tone.WARN, Feather.INFO, "DATOS DE EJEMPLO"), header, both);
    }

    private static Node difference() {
        return new DifferenceCard("Fecha de la sesión 2", "Capacitación en rutas de atención, Villa del Rosario",
                "jueves 12 de marzo de 2026", "Los dos la cambiaron sin ver el cambio del otro.",
                new DifferenceCard.Option("Viernes 13 de marzo de 2026", "Marcela Cárdenas (usted)",
                        "Cúcuta · lunes 9 de marzo, 11:32", "«Se movió por el paro de transporte»", false,
                        Buttons.outlined("Dejar el 13 de marzo", Piezas::nothing)),
                new DifferenceCard.Option("Sábado 14 de marzo de 2026", "Jorge Iván Quintero",
                        "Medellín · martes 10 de marzo, 8:05", "Sin comentario", true,
                        Buttons.outlined("Dejar el 14 de marzo", Piezas::nothing)))
                .below(Buttons.outlined("Escribir otra fecha…", Piezas::nothing),
                        Buttons.quiet("Más tarde", Piezas::nothing));
    }

    private static void nothing() {
        // The gallery only shows.
    }

    /// The window of the gallery.
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            Scene scene = new Scene(new Layer(page(), Clock.systemDefaultZone()), 1366, 768);
            Theme theme = new Theme();
            theme.shade().set(getParameters().getUnnamed().contains("dark") ? Shade.DARK : Shade.LIGHT);
            getParameters().getUnnamed().stream().filter(word -> word.matches("\\d+"))
                    .forEach(word -> theme.textSize().set(TextSize.of(Integer.parseInt(word))));
            theme.dress(scene);
            if (getParameters().getUnnamed().contains("low")) {
                ScrollPane page = (ScrollPane) ((Layer) scene.getRoot()).getChildren().getFirst();
                Platform.runLater(() -> Platform.runLater(() -> page.setVvalue(1)));
            }
            stage.setScene(scene);
            stage.show();
        }
    }
}
