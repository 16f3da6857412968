package org.bitacora.fx.grid;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import org.bitacora.fx.grid.GridColumn.Trait;

/// The line of column titles.
final class GridHead extends SplitRow<Label> {

    GridHead() {
        super(new Label());
        getStyleClass().add("grid-head");
    }

    void setColumns(List<? extends GridColumn<?>> columns) {
        setCells(columns.stream().map(GridHead::title).toList());
    }

    private static Label title(GridColumn<?> column) {
        Label label = new Label(column.title());
        label.getStyleClass().add("grid-head-cell");
        if (column.is(Trait.CENTER)) {
            label.getStyleClass().add("grid-centered");
        }
        label.setAlignment(alignment(column));
        return label;
    }

    static Pos alignment(GridColumn<?> column) {
        if (column.is(Trait.RIGHT)) {
            return Pos.CENTER_RIGHT;
        }
        return column.is(Trait.CENTER) ? Pos.CENTER : Pos.CENTER_LEFT;
    }
}
