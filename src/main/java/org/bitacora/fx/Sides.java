package org.bitacora.fx;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Main content and a column at its right; where there is no room for both, the column goes below (look.md §1). It
/// looks at its own width, so large text folds it like a narrow window.
public final class Sides extends Region {

    /// The main content must stay at least this much wider than the column.
    private static final double MAIN_TO_SIDE = 1.5;
    private static final double GAP_OF_SIDE = 24 / 376.0;

    private final Region main;
    private final Region side;

    /// `side` has a width of its own (`bit-side`: 376, `bit-presence`: 336).
    public Sides(Region main, Region side) {
        this.main = main;
        this.side = side;
        getChildren().addAll(main, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double w = width < 0 ? getWidth() : width;
        if (isBelow(w)) {
            return main.prefHeight(w) + gap() + side.prefHeight(w);
        }
        return Math.max(main.prefHeight(w - side.prefWidth(-1) - gap()), side.prefHeight(side.prefWidth(-1)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return main.prefWidth(-1) + gap() + side.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isBelow(width)) {
            double top = main.prefHeight(width);
            place(main, 0, 0, width);
            place(side, 0, top + gap(), width);
        } else {
            double sideWidth = side.prefWidth(-1);
            place(main, 0, 0, width - sideWidth - gap());
            place(side, width - sideWidth, 0, sideWidth);
        }
    }

    private boolean isBelow(double width) {
        return width < side.prefWidth(-1) * (1 + MAIN_TO_SIDE) + gap();
    }

    private double gap() {
        return Math.round(side.prefWidth(-1) * GAP_OF_SIDE);
    }

    private static void place(Node node, double x, double y, double width) {
        node.resizeRelocate(Math.round(x), Math.round(y), Math.floor(width), node.prefHeight(Math.floor(width)));
    }
}
