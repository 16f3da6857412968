package org.bitacora.fx.grid;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// One drawn row; the body moves it from row to row while scrolling.
final class GridRow extends SplitRow<GridCell> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass ENTRY = PseudoClass.getPseudoClass("entry");

    private final Label number;
    private int index = -1;

    GridRow(List<? extends GridColumn<?>> columns) {
        this(new Label(), columns);
    }

    private GridRow(Label number, List<? extends GridColumn<?>> columns) {
        super(number);
        this.number = number;
        number.getStyleClass().add("grid-number");
        getStyleClass().add("grid-row");
        setAccessibleRole(AccessibleRole.TABLE_ROW);
        setCells(columns.stream().map(GridCell::new).toList());
    }

    int index() {
        return index;
    }

    <R> void show(GridModel<R> model, int row) {
        index = row;
        GridSelection selection = model.selection();
        boolean entry = model.rows().isEntry(row);
        number.setText(Integer.toString(model.rows().number(row)));
        pseudoClassStateChanged(CURRENT, selection.row() == row);
        pseudoClassStateChanged(ENTRY, entry);
        for (int c = 0; c < cells().size(); c++) {
            int column = c;
            cells().get(c).standAt(row, c);
            cells().get(c).show(model.face(row, c), selection.isCurrent(row, c),
                    selection.isRange() && selection.contains(row, c), () -> CellVoice.of(model, row, column));
        }
    }
}
