package org.bitacora.fx.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Header, the rows in sight, the scroll bars, and the one editor, which always lies on the current cell: cells are
/// drawn again and again, so none of them may own it. Rows are of one height, which makes all of this arithmetic.
final class GridBody<R> extends Region {

    private final GridModel<R> model;
    private final CellEditor editor;
    private final GridHead head = new GridHead();
    private final Pane view = new StillPane();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final List<GridRow> lines = new ArrayList<>();
    private GridGeometry geometry = GridGeometry.of(List.of(), 0, 1);
    private boolean revealing;
    private boolean arranging;

    GridBody(GridModel<R> model, CellEditor editor) {
        this.model = model;
        this.editor = editor;
        editor.setManaged(false);
        view.setClip(clip);
        view.getStyleClass().add("grid-view");
        view.getChildren().add(editor);
        down.setOrientation(Orientation.VERTICAL);
        down.valueProperty().addListener(this::scrolled);
        across.valueProperty().addListener(this::scrolled);
        view.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        getChildren().addAll(view, head, down, across);
    }

    void setColumns() {
        head.setColumns(model.columns());
        view.getChildren().removeAll(lines);
        lines.clear();
        reveal();
    }

    /// Draws again; `reveal` also brings the current cell into sight.
    void refresh() {
        requestLayout();
    }

    void reveal() {
        revealing = true;
        requestLayout();
    }

    Pane view() {
        return view;
    }

    /// How many whole rows are in sight: one page.
    int page() {
        return Math.max(1, (int) (view.getHeight() / geometry.rowHeight()) - 1);
    }

    double unit() {
        return editor.getFont().getSize() / 13;
    }

    int rowAt(double y) {
        return (int) ((y + down.getValue()) / geometry.rowHeight());
    }

    int columnAt(double x) {
        return geometry.columnAt(x, across.getValue());
    }

    Optional<GridCell> cellAt(int row, int column) {
        return lines.stream().filter(line -> line.isVisible() && line.index() == row)
                .map(line -> line.cells().get(column)).findFirst();
    }

    @Override
    protected double computeMinHeight(double width) {
        return geometry.rowHeight() * 3;
    }

    @Override
    protected double computePrefHeight(double width) {
        return geometry.rowHeight() * (model.rows().count() + 1);
    }

    @Override
    protected void layoutChildren() {
        arranging = true;
        double bar = down.prefWidth(-1);
        geometry = GridGeometry.of(model.columns(), getWidth() - bar, unit());
        double rowHeight = geometry.rowHeight();
        boolean wide = geometry.maxScroll() > 0;
        double height = Math.max(0, getHeight() - rowHeight - (wide ? bar : 0));
        head.resizeRelocate(0, 0, getWidth(), rowHeight);
        view.resizeRelocate(0, rowHeight, geometry.available(), height);
        clip.setWidth(view.getWidth());
        clip.setHeight(height);
        arrangeBars(bar, height, wide);
        revealIfAsked(height);
        head.arrange(geometry, across.getValue());
        arrangeLines(height);
        placeEditor();
        arranging = false;
    }

    private void arrangeBars(double bar, double height, boolean wide) {
        double most = Math.max(0, model.rows().count() * geometry.rowHeight() - height);
        setUp(down, most, height, geometry.rowHeight());
        setUp(across, geometry.maxScroll(), geometry.available(), 60 * geometry.unit());
        down.resizeRelocate(geometry.available(), geometry.rowHeight(), bar, height);
        across.setVisible(wide);
        across.resizeRelocate(0, geometry.rowHeight() + height, geometry.available(), bar);
    }

    private static void setUp(ScrollBar bar, double most, double seen, double step) {
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most > 0 ? most * seen / (most + seen) : 1);
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(Math.max(step, seen - step));
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
    }

    private void revealIfAsked(double height) {
        if (!revealing || height <= 0 || model.columns().isEmpty()) {
            return;
        }
        revealing = false;
        double top = model.selection().row() * geometry.rowHeight();
        double least = top + geometry.rowHeight() - height;
        double now = down.getValue();
        boolean far = top < now - height / 2 || top > now + height * 1.5;
        double wanted = far ? top - height / 3 : Math.min(top, Math.max(least, now));
        down.setValue(Math.clamp(wanted, 0, down.getMax()));
        across.setValue(geometry.scrollShowing(model.selection().column(), across.getValue()));
    }

    private void arrangeLines(double height) {
        double rowHeight = geometry.rowHeight();
        int first = (int) (down.getValue() / rowHeight);
        int needed = (int) Math.ceil(height / rowHeight) + 1;
        while (lines.size() < needed) {
            GridRow line = new GridRow(model.columns());
            line.setManaged(false);
            lines.add(line);
            view.getChildren().add(lines.size() - 1, line);
        }
        for (int i = 0; i < lines.size(); i++) {
            arrangeLine(lines.get(i), first + i, i < needed, (first + i) * rowHeight - Math.round(down.getValue()));
        }
    }

    private void arrangeLine(GridRow line, int row, boolean needed, double y) {
        boolean used = needed && row < model.rows().count();
        line.setVisible(used);
        if (used) {
            line.show(model, row);
            line.resizeRelocate(0, y, geometry.available(), geometry.rowHeight());
            line.arrange(geometry, across.getValue());
        }
    }

    private void placeEditor() {
        if (!model.columns().isEmpty()) {
            Bounds cell = cellBounds();
            editor.setAlignment(GridHead.alignment(model.currentColumn()));
            editor.resizeRelocate(cell.getMinX(), cell.getMinY(), cell.getWidth(), cell.getHeight());
        }
    }

    private Bounds cellBounds() {
        int column = model.selection().column();
        double x = geometry.x(column) - (geometry.isFrozen(column) ? 0 : across.getValue());
        double y = model.selection().row() * geometry.rowHeight() - Math.round(down.getValue());
        return new BoundingBox(x, y, geometry.width(column), geometry.rowHeight());
    }

    private void scrolled(ObservableValue<?> value, Number before, Number after) {
        if (!arranging) {
            requestLayout();
        }
    }

    private void wheel(ScrollEvent e) {
        boolean sideways = e.isShiftDown() || Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY());
        ScrollBar bar = sideways ? across : down;
        double by = Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY()) ? e.getDeltaX() : e.getDeltaY();
        bar.setValue(Math.clamp(bar.getValue() - by, 0, bar.getMax()));
        e.consume();
    }
}
