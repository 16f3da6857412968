package org.bitacora.fx.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A line of the grid: its number, the frozen cells, and the cells that scroll beneath them.
abstract class SplitRow<C extends Region> extends Region {

    private final Pane moving = new StillPane();
    private final Rectangle clip = new Rectangle();
    private final Region edge = new Region();
    private final List<C> cells = new ArrayList<>();
    private final Region number;
    private GridGeometry geometry;
    private double scroll;

    SplitRow(Region number) {
        this.number = number;
        edge.getStyleClass().add("grid-frozen-edge");
        edge.setMouseTransparent(true);
        moving.setClip(clip);
        getChildren().addAll(moving, number, edge);
    }

    List<C> cells() {
        return cells;
    }

    void setCells(List<C> more) {
        cells.forEach(this::drop);
        cells.clear();
        cells.addAll(more);
        geometry = null;
    }

    /// Puts the cells where the columns are; called by the body in its layout.
    void arrange(GridGeometry columns, double scrolled) {
        if (geometry == null) {
            for (int i = 0; i < cells.size(); i++) {
                (columns.isFrozen(i) ? getChildren() : moving.getChildren()).add(cells.get(i));
            }
            edge.toFront();
        }
        geometry = columns;
        scroll = scrolled;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (geometry == null) {
            return;
        }
        double h = getHeight();
        double left = geometry.frozenWidth();
        moving.resizeRelocate(left, 0, Math.max(0, getWidth() - left), h);
        clip.setWidth(moving.getWidth());
        clip.setHeight(h);
        number.resizeRelocate(0, 0, geometry.numberWidth(), h);
        edge.setVisible(scroll > 0);
        edge.resizeRelocate(left - 1, 0, 1, h);
        for (int i = 0; i < cells.size(); i++) {
            place(cells.get(i), i, h);
        }
    }

    private void place(Node cell, int column, double height) {
        boolean frozen = geometry.isFrozen(column);
        double x = frozen ? geometry.x(column) : geometry.x(column) - geometry.frozenWidth() - scroll;
        cell.resizeRelocate(x, 0, geometry.width(column), height);
        cell.setVisible(frozen || x < moving.getWidth() && x + geometry.width(column) > 0);
    }

    private void drop(Node cell) {
        getChildren().remove(cell);
        moving.getChildren().remove(cell);
    }
}
