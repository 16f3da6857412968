package org.bitacora.fx;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows, columns and pages. A gap is one of 0, 2, 4, 6, 8, 12, 16, 20, 24, 32 px at 100 % text and grows with it.
public final class Boxes {

    private Boxes() {
    }

    /// Side by side, centred on one line.
    public static HBox row(int gap, Node... nodes) {
        HBox row = new HBox(nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return gapped(row, gap);
    }

    /// Side by side, aligned at the top.
    public static HBox top(int gap, Node... nodes) {
        HBox row = row(gap, nodes);
        row.setAlignment(Pos.TOP_LEFT);
        row.setFillHeight(false);
        return row;
    }

    public static VBox column(int gap, Node... nodes) {
        return gapped(new VBox(nodes), gap);
    }

    /// Side by side, going to a new line where there is no room: chips, meta lines.
    public static FlowPane flow(int gap, Node... nodes) {
        FlowPane flow = new FlowPane(nodes);
        flow.setRowValignment(VPos.CENTER);
        flow.setPrefWrapLength(1);
        return gapped(flow, gap);
    }

    /// Columns of equal width. (`hgrow` would share only what is left over the minimum widths.)
    public static GridPane equal(int gap, Node... nodes) {
        GridPane grid = gapped(new GridPane(), gap);
        for (int i = 0; i < nodes.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / nodes.length);
            grid.getColumnConstraints().add(column);
            grid.add(nodes[i], i, 0);
            GridPane.setFillHeight(nodes[i], true);
        }
        return grid;
    }

    /// The node takes the width that is left in its row.
    public static <N extends Region> N wide(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        node.setMaxWidth(Double.MAX_VALUE);
        return node;
    }

    /// The node takes the height that is left in its column.
    public static <N extends Region> N tall(N node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        node.setMaxHeight(Double.MAX_VALUE);
        return node;
    }

    /// Pushes what follows to the far end of a row.
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    public static Region hairline() {
        Region line = new Region();
        line.getStyleClass().add("bit-hairline");
        return line;
    }

    /// A page that scrolls when it is taller than the sheet; padding 24.
    public static ScrollPane page(int gap, Node... nodes) {
        VBox content = column(gap, nodes);
        content.getStyleClass().add("bit-page");
        return scrolling(content);
    }

    /// Any content as wide as the view, scrolled up and down. It may shrink to nothing, or a tall page would push the
    /// status bar off the window.
    public static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMinHeight(0);
        pane.setFocusTraversable(false);
        return tall(pane);
    }

    /// Adds style classes and gives the node back, for use inside an expression.
    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    private static <N extends Node> N gapped(N node, int gap) {
        node.getStyleClass().add("bit-gap-" + gap);
        return node;
    }
}
