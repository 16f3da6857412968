package org.bitacora.fx.grid;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Pointing at cells: click, double click to edit, drag or Shift for a range, the number for a whole row.
final class GridMouse<R> {

    private final Grid<R> grid;
    private final GridModel<R> model;
    private final Typing<R> typing;
    private final GridBody<R> body;

    GridMouse(Grid<R> grid, GridModel<R> model, Typing<R> typing, GridBody<R> body) {
        this.grid = grid;
        this.model = model;
        this.typing = typing;
        this.body = body;
        body.view().addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        body.view().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    }

    private void pressed(MouseEvent e) {
        int row = body.rowAt(e.getY());
        int column = body.columnAt(e.getX());
        grid.requestFocus();
        if (typing.isActive() && model.selection().isCurrent(row, column)) {
            return;
        }
        typing.confirmText();
        if (column < 0) {
            grid.select(row, model.columns().size() - 1, false);
            grid.select(row, 0, true);
        } else if (e.getButton() == MouseButton.PRIMARY || !model.selection().contains(row, column)) {
            grid.select(row, column, e.isShiftDown());
        }
        if (e.getClickCount() == 2 && column >= 0) {
            typing.begin(model.currentFace().value());
        }
    }

    private void dragged(MouseEvent e) {
        boolean typingHere = typing.isActive();
        if (!typingHere && e.getButton() == MouseButton.PRIMARY) {
            grid.select(body.rowAt(e.getY()), Math.max(0, body.columnAt(e.getX())), true);
        }
    }
}
