package org.bitacora.fx.chart;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;

/// Amounts side by side, in the order given: name, bar, figure in words.
public final class BarChart extends GridPane {

    public BarChart(String title, List<Bar> bars) {
        Boxes.styled(this, "chart-bars");
        getColumnConstraints().addAll(fitting(HPos.LEFT), growing(), fitting(HPos.RIGHT));
        for (int i = 0; i < bars.size(); i++) {
            addRow(i, nodes(bars.get(i)));
        }
        setAccessibleText(title);
    }

    private static Node[] nodes(Bar bar) {
        Label name = Labels.wrapping(Labels.body(bar.name()));
        Pane rail = rail(bar);
        rail.setAccessibleRole(AccessibleRole.TEXT);
        rail.setAccessibleText(bar.name() + ", " + bar.words());
        return new Node[]{name, rail, Labels.whole(Labels.small(bar.words()))};
    }

    private static Pane rail(Bar bar) {
        Pane rail = Boxes.styled(new Pane(), "chart-rail");
        Region filled = Boxes.styled(new Region(), "chart-filled", "chart-filled-" + bar.tone().style());
        filled.setManaged(false);
        rail.getChildren().add(filled);
        rail.layoutBoundsProperty().subscribe(bounds -> filled.resizeRelocate(0, 0,
                Math.round(bounds.getWidth() * Math.clamp(bar.share(), 0, 1)), bounds.getHeight()));
        return rail;
    }

    private static ColumnConstraints fitting(HPos side) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(side);
        return column;
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
