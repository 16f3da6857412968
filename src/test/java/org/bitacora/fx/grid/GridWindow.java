package org.bitacora.fx.grid;

import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bitacora.fx.Shade;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.fx.Tone;
import org.bitacora.fx.layer.Layer;
import org.bitacora.fx.part.Buttons;
import org.kordamp.ikonli.feather.Feather;

/// The content of `looks/asistencia.png` in a window, to be looked at: arguments "dark", "125", "150".
public final class GridWindow extends Application {

    private static final String PRESENT = """
            PPT 58A1230|Carlos Eduardo Mendoza Pirela|H|C|Promotor de salud||yes|7K8-N
            CC 1.004.997.120|Alex Sofía Contreras Duarte|O|S|Auxiliar de enfermería||yes|7M2-B
            CC 1.090.482.315|María de los Ángeles Carrascal Villamizar|M|S|Enfermera|8:47|yes|7M3-F
            |Nelly Johanna Bautista Rincón|M|S|Médica general|||7K9-T
            |||||||
            CC 88.213.904|Jesús Alberto Quintero Leal|H|S|Técnico en atención||yes|7M6-P
            PPT 5.812.347|Yusmary Del Valle Guanipa|M|C|Gestora comunitaria||yes|7M7-V
            CC 1.090.511.036|Óscar Iván Jaimes Pabón|H|S|Odontólogo|9:05|yes|7M8-C
            CC 13.277.480|Ramón Elías Ortega Niño|H|A|Vigilancia||no|7M9-K
            CC 60.355.019|Luz Marina Galvis Ariza|M|A|Facturadora||yes|7N2-R
            PPT 6.334.902|Greicy Carolina Bracho Soto|M|C|Líder comunitaria||yes|7N3-W
            CC 1.093.774.286|Wilmer Andrés Gélvez Rojas|H|S|Psicólogo||yes|7N4-D
            CC 37.391.652|Gloria Esperanza Suárez Lizcano|M|S|Trabajadora social||yes|7N5-H
            """;

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        Theme theme = new Theme();
        List<String> wishes = getParameters().getRaw();
        theme.shade().set(wishes.contains("dark") ? Shade.DARK : Shade.LIGHT);
        InventedList list = filled();
        Grid<InventedRow> grid = new Grid<>(list.rows, InventedRow::id, list);
        grid.setColumns(list.columns());
        grid.setEntryColumn("name");
        VBox sheet = new VBox(space(115), toolbar(grid), grid, new GridMessageLine(grid), counters(), space(28));
        VBox.setVgrow(grid, Priority.ALWAYS);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        Region rail = new Region();
        boolean wide = wishes.stream().noneMatch(w -> w.matches("\\d+"));
        rail.setMinWidth(wide ? 224 : 70);
        HBox desk = new HBox(rail, sheet);
        VBox.setVgrow(desk, Priority.ALWAYS);
        Scene scene = new Scene(new Layer(new VBox(space(48), desk), Clock.systemDefaultZone()), 1366, 768);
        wishes.stream().filter(w -> w.matches("\\d+")).map(Integer::parseInt).map(TextSize::of)
                .forEach(theme.textSize()::set);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Asistencia");
        stage.show();
        grid.goTo(new GridPosition("e22", "name", "peña rang"));
    }

    private static InventedList filled() {
        InventedList list = new InventedList();
        for (int i = 1; i < 18; i++) {
            list.chosen(new GridPlace<>(null, "name"), list.find("Luz Marina").getFirst());
        }
        int number = 18;
        for (String line : PRESENT.lines().toList()) {
            String[] p = line.split("\\|", -1);
            list.rows.add(new InventedRow("e" + number++, p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]));
        }
        for (int i = 31; i < 39; i++) {
            list.chosen(new GridPlace<>(null, "name"), list.find("Óscar").getFirst());
        }
        return list;
    }

    private static HBox toolbar(Grid<?> grid) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button paste = Buttons.outlined("Pegar lista", Feather.CLIPBOARD, grid::requestFocus);
        HBox bar = new HBox(paste, gap, new GridFilter(grid));
        bar.setMinHeight(44);
        bar.setPadding(new Insets(4, 24, 4, 24));
        return bar;
    }

    private static GridCounters counters() {
        GridCounters counters = new GridCounters();
        counters.show(List.of(new GridCounters.Counter("Salud", "21", "5 H · 15 M · 1 otro"),
                        new GridCounters.Counter("Administrativo", "12", "4 H · 8 M"),
                        new GridCounters.Counter("Comunidad", "5", "1 H · 4 M")),
                new GridCounters.Counter("Total", "38", "10 H · 27 M · 1 otro"),
                List.of(new GridCounters.Note("3 llegaron tarde", Tone.WARN, Feather.CLOCK),
                        new GridCounters.Note("1 celda por corregir", Tone.BAD, Feather.ALERT_CIRCLE)));
        return counters;
    }

    private static Region space(double height) {
        Region space = new Region();
        space.setMinHeight(height);
        return space;
    }
}
