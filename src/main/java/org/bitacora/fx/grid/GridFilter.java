package org.bitacora.fx.grid;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.bitacora.fx.Icons;
import org.bitacora.fx.part.Keycaps;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The filter of a grid, for its toolbar: Ctrl+F comes here, Enter and Down go back, Esc empties it and goes back.
public final class GridFilter extends HBox {

    private final Grid<?> grid;
    private final TextField field = new TextField();

    public GridFilter(Grid<?> grid) {
        this.grid = grid;
        getStyleClass().add("grid-filter");
        field.setPromptText(Texts.get("grid.filter"));
        field.setAccessibleText(Texts.get("grid.filter.accessible"));
        field.getStyleClass().setAll("grid-filter-field");
        field.textProperty().bindBidirectional(grid.filterProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(Icons.of(Feather.FILTER), field, Keycaps.of("Ctrl F"));
        grid.onFilterAsked(this::open);
    }

    private void open() {
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            field.clear();
        }
        if (e.getCode() == KeyCode.ESCAPE || e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN) {
            grid.requestFocus();
            e.consume();
        }
    }
}
