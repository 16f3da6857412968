package org.bitacora.fx.list;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;

/// Cells that write their value as text.
record TextCells<T, V>(String styleClass, Function<V, String> write)
        implements Callback<TableColumn<T, V>, TableCell<T, V>> {

    TextCells(String styleClass) {
        this(styleClass, value -> (String) value);
    }

    @Override
    public TableCell<T, V> call(TableColumn<T, V> column) {
        TableCell<T, V> cell = new TableCell<>() {
            @Override
            protected void updateItem(V value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty || value == null ? null : write.apply(value));
            }
        };
        cell.getStyleClass().add(styleClass);
        return cell;
    }
}
