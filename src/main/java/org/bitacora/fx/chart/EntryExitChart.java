package org.bitacora.fx.chart;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;
import org.bitacora.i18n.Texts;

/// What a training changed, construct by construct: a hollow ring for the entry, a filled one for the exit, the line
/// between them is the gain (look.md §7). Sorted by gain, the greatest first.
public final class EntryExitChart extends VBox {

    public EntryExitChart(String title, List<EntryExit> pairs) {
        List<EntryExit> sorted = pairs.stream().sorted(Comparator.comparingInt(EntryExit::gain).reversed()).toList();
        Boxes.styled(this, "bit-gap-12");
        getChildren().addAll(head(title), new EntryExitPlot(sorted));
        setAccessibleText(title);
    }

    private static HBox head(String title) {
        return Boxes.row(16, Labels.section(title), Boxes.spacer(), legend("chart.entry", "chart-entry"),
                legend("chart.exit", "chart-exit"));
    }

    /// Told apart by shape, not only by colour.
    private static Node legend(String key, String style) {
        Region mark = Boxes.styled(new Region(), style, "chart-legend");
        return Boxes.row(6, mark, Labels.whole(Labels.second(Texts.get(key))));
    }
}
