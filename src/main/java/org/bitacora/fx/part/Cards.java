package org.bitacora.fx.part;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.Labels;

/// Hairline, radius 8. The section title stands outside, above its card.
public final class Cards {

    private Cards() {
    }

    /// Padding 16, contents 12 apart.
    public static VBox card(Node... nodes) {
        return Boxes.styled(Boxes.column(12, nodes), "bit-card");
    }

    /// Rows with a hairline between them, none after the last.
    public static VBox list(List<? extends Node> rows) {
        VBox list = Boxes.styled(new VBox(), "bit-card", "bit-card-list");
        fill(list, rows);
        return list;
    }

    /// Replaces the rows of a list card; one without rows does not show. (Drawn while it was a line high, it would keep
    /// the corners and the ground of that line when it grows, in JavaFX 26.)
    public static void fill(VBox list, List<? extends Node> rows) {
        list.setVisible(!rows.isEmpty());
        list.getChildren().setAll(rows);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).getStyleClass().remove("bit-last");
            if (i == rows.size() - 1) {
                rows.get(i).getStyleClass().add("bit-last");
            }
        }
    }

    /// Title, then the card 8 below.
    public static VBox section(String title, Node card) {
        return Boxes.column(8, heading(title), card);
    }

    /// Title with what stands at its right (a counter, a link), then the card.
    public static VBox section(HBox heading, Node card) {
        return Boxes.column(8, heading, card);
    }

    public static HBox heading(String title, Node... atTheRight) {
        HBox heading = Boxes.row(8, Labels.section(title), Boxes.spacer());
        heading.getChildren().addAll(atTheRight);
        return Boxes.styled(heading, "bit-heading");
    }

    /// The number stands right after the title.
    public static HBox counted(String title, Label counter, Node... atTheRight) {
        HBox heading = heading(title, atTheRight);
        heading.getChildren().add(1, counter);
        return heading;
    }
}
