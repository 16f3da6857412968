package org.bitacora.fx.list;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

/// Cells that show a node made for their row.
record NodeCells<T>(Function<T, Node> node) implements Callback<TableColumn<T, T>, TableCell<T, T>> {

    @Override
    public TableCell<T, T> call(TableColumn<T, T> column) {
        TableCell<T, T> cell = new TableCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : node.apply(item));
            }
        };
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return cell;
    }
}
