package org.bitacora.fx;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// One thing at the left and one at the far right of a line; where both have no room (large text, narrow window) the
/// second goes below the first, so that neither is cut.
public final class Ends extends Region {

    private static final double GAP_TO_LINE = 0.25;

    private final Region left;
    private final Region right;

    public Ends(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1), right.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + gap() + right.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isBelow(width < 0 ? getWidth() : width)
                ? left.prefHeight(-1) + gap() + right.prefHeight(-1)
                : Math.max(left.prefHeight(-1), right.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double leftHeight = left.prefHeight(-1);
        double rightHeight = right.prefHeight(-1);
        double rightWidth = Math.min(width, snapSizeX(right.prefWidth(-1)));
        if (isBelow(width)) {
            left.resizeRelocate(0, 0, width, leftHeight);
            right.resizeRelocate(0, leftHeight + gap(), rightWidth, rightHeight);
        } else {
            double height = getHeight();
            left.resizeRelocate(0, (height - leftHeight) / 2, width - rightWidth - gap(), leftHeight);
            right.resizeRelocate(width - rightWidth, (height - rightHeight) / 2, rightWidth, rightHeight);
        }
    }

    private boolean isBelow(double width) {
        return width > 0 && width < computePrefWidth(-1);
    }

    /// A quarter of a line, 8 at 100 % text.
    private double gap() {
        return snapSpaceX(left.prefHeight(-1) * GAP_TO_LINE);
    }
}
