package org.bitacora.fx;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Equal columns, as many as fit without cutting any node; the rest go to further lines. Tiles, choices, counters.
public final class Spread extends Region {

    private final double gap;
    private final int atMost;

    /// `gap` in px; at most so many columns.
    public Spread(double gap, int atMost, Node... nodes) {
        this.gap = gap;
        this.atMost = atMost;
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double w = width < 0 ? getWidth() : width;
        int columns = columns(w);
        int lines = (getManagedChildren().size() + columns - 1) / columns;
        return lines * lineHeight(columnWidth(w, columns)) + Math.max(0, lines - 1) * gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return widest() * Math.min(atMost, getManagedChildren().size()) + gap * (atMost - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<Node> nodes = getManagedChildren();
        int columns = columns(getWidth());
        double width = columnWidth(getWidth(), columns);
        double height = lineHeight(width);
        for (int i = 0; i < nodes.size(); i++) {
            double x = i % columns * (width + gap);
            double y = (double) (i / columns) * (height + gap);
            nodes.get(i).resizeRelocate(Math.round(x), Math.round(y), Math.floor(width), height);
        }
    }

    private int columns(double width) {
        int most = Math.clamp(getManagedChildren().size(), 1, atMost);
        double widest = widest();
        int columns = most;
        while (columns > 1 && columnWidth(width, columns) < widest) {
            columns--;
        }
        // Even lines look better: four as two and two rather than three and one, six as three and three.
        int lines = (getManagedChildren().size() + columns - 1) / columns;
        return Math.max(1, (getManagedChildren().size() + lines - 1) / lines);
    }

    private double columnWidth(double width, int columns) {
        return (width - gap * (columns - 1)) / columns;
    }

    private double widest() {
        return getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1)).max().orElse(1);
    }

    private double lineHeight(double width) {
        return getManagedChildren().stream().mapToDouble(node -> node.prefHeight(width)).max().orElse(0);
    }
}
