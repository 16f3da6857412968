package org.bitacora.fx.chart;

import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Shade;
import org.bitacora.fx.TextSize;
import org.bitacora.fx.Theme;
import org.bitacora.fx.Tone;
import org.bitacora.fx.layer.Layer;

/// The charts of `looks/resultados.png` in a window, to be looked at: arguments "dark", "125", "150".
public final class ChartWindow extends Application {

    public static void main(String[] args) {
        launch(args);
    }

    static EntryExitChart chart() {
        return new EntryExitChart("Avance entrada–salida por constructo", List.of(
                new EntryExit("Prevención de la xenofobia", 55, 78, 23),
                new EntryExit("Derechos y rutas de atención", 46, 71, 25),
                new EntryExit("Enfoque de género", 48, 75, 27),
                new EntryExit("Enfoque diferencial", 58, 73, 15),
                new EntryExit("Trato digno e inclusión", 63, 60, -3)));
    }

    static BarChart bars() {
        return new BarChart("IPS priorizadas con personal capacitado", List.of(
                Bar.of("Norte de Santander", 0.75, "9 de 12"), Bar.of("La Guajira", 0.4, "2 de 5"),
                new Bar("Arauca", 0.25, "1 de 4", Tone.WARN)));
    }

    @Override
    public void start(Stage stage) {
        VBox card = Boxes.styled(new VBox(chart()), "bit-card");
        card.setMaxWidth(693);
        VBox second = Boxes.styled(new VBox(bars()), "bit-card");
        second.setMaxWidth(693);
        VBox page = Boxes.column(24, card, second);
        page.getStyleClass().add("bit-pad-24");
        Scene scene = new Scene(new Layer(page, Clock.systemDefaultZone()), 1366, 768);
        Theme theme = new Theme();
        theme.shade().set(getParameters().getRaw().contains("dark") ? Shade.DARK : Shade.LIGHT);
        getParameters().getRaw().stream().filter(w -> w.matches("\\d+")).map(Integer::parseInt).map(TextSize::of)
                .forEach(theme.textSize()::set);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Graficas");
        stage.show();
    }
}
