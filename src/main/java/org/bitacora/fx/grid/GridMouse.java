package org.bitacora.fx.grid;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Pointing at cells: click, double click to edit, drag or Shift for a range, the number for a whole row.
final class GridMouse<R> {

    private final Grid<R> grid;
    private final GridModel<R> model;
    private final GridSession<R> session;
    private final Typing<R> typing;
    private final GridBody<R> body;

    GridMouse(Grid<R> grid, GridSession<R> session, GridModel<R> model, GridBody<R> body) {
        this.grid = grid;
        this.session = session;
        this.model = model;
        this.typing = session.typing();
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
            session.select(row, model.columns().size() - 1, false);
            session.select(row, 0, true);
        } else if (e.getButton() == MouseButton.PRIMARY || !model.selection().contains(row, column)) {
            session.select(row, column, e.isShiftDown());
        }
        if (e.getClickCount() == 2 && column >= 0) {
            typing.begin(model.currentFace().value());
        }
    }

    private void dragged(MouseEvent e) {
        if (!typing.isActive() && e.getButton() == MouseButton.PRIMARY) {
            session.select(body.rowAt(e.getY()), Math.max(0, body.columnAt(e.getX())), true);
        }
    }
}
