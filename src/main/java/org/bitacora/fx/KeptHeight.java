package org.bitacora.fx;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that measures itself once for each width, until something in it changes. JavaFX asks nested columns of
/// breaking text for their height again and again, twice as often with every level: without this a key typed in a long
/// page would measure all of it.
public class KeptHeight extends VBox {

    private double width = Double.NaN;
    private double height;
    private double minWidth = Double.NaN;
    private double minHeight;

    public KeptHeight(Node... nodes) {
        super(nodes);
    }

    @Override
    public void requestLayout() {
        width = Double.NaN;
        minWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double asked) {
        if (width != asked) {
            height = super.computePrefHeight(asked);
            width = asked;
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double asked) {
        if (minWidth != asked) {
            minHeight = super.computeMinHeight(asked);
            minWidth = asked;
        }
        return minHeight;
    }
}
