package org.bitacora.fx.grid;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.bitacora.sheet.TableSheet;

/// A sheet to type into with the keyboard alone. It draws the rows of the caller's list, hands every act to a
/// `GridEdits`, and says at any moment where the person is and what is half typed (`positionProperty`).
///
/// It lives in a window whose root is a `Layer`, where the list under a cell is hung. FX thread only.
public final class Grid<R> extends Region {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final StringProperty filter = new SimpleStringProperty("");
    private final CellEditor editor = new CellEditor();
    private final SuggestionList list = new SuggestionList();
    private final GridModel<R> model;
    private final GridBody<R> body;
    private final GridSession<R> session;
    private Runnable filterOpener = () -> { };
    private boolean focusWanted;

    /// `rowId` must stay the same for a row through all its edits.
    public Grid(ObservableList<R> rows, Function<R, String> rowId, GridEdits<R> edits) {
        model = new GridModel<>(new GridRows<>(rows, rowId));
        body = new GridBody<>(model, editor);
        session = new GridSession<>(model, edits, body, editor, list);
        new GridKeys<>(this, session, model, list, editor);
        new GridMouse<>(this, session, model, body);
        getStyleClass().add("grid");
        getChildren().add(body);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        model.rows().shown().addListener((ListChangeListener<R>) change -> session.rowsChanged());
        session.position().subscribe(this::speak);
        editor.focusedProperty().subscribe(this::focusMoved);
        filter.subscribe(this::filterChanged);
        sceneProperty().subscribe(this::shown);
    }

    /// Also exchanges them later, as when sensitive fields unfold; the current column stays current.
    public void setColumns(List<GridColumn<R>> columns) {
        session.setColumns(columns);
    }

    /// Whether an empty row waits at the end; it does unless told otherwise.
    public void setAdding(boolean adding) {
        model.rows().setAdding(adding);
        session.rowsChanged();
    }

    /// The column in which a row is begun; unless told otherwise the first that asks.
    public void setEntryColumn(String column) {
        model.setEntryColumn(column);
    }

    /// Where the person is; changes with each move and each letter.
    public ReadOnlyObjectProperty<GridPosition> positionProperty() {
        return session.position().getReadOnlyProperty();
    }

    public GridPosition position() {
        return session.position().get();
    }

    /// Restores a position with its half-typed text and takes the focus; a row that is gone becomes the entry row.
    public void goTo(GridPosition wished) {
        requestFocus();
        session.restore(wished);
    }

    /// Goes to the empty row at the end.
    public void goToEntry() {
        requestFocus();
        session.go(model.startOf(model.rows().count() - 1));
    }

    public void goToNextInvalid() {
        requestFocus();
        session.goToInvalid(1);
    }

    public ReadOnlyIntegerProperty invalidCountProperty() {
        return session.invalidCount().getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<GridMessage> messageProperty() {
        return session.message().getReadOnlyProperty();
    }

    /// What is on show now, as a sheet of a workbook.
    public TableSheet<?> sheet(String name) {
        return GridSheet.of(model, name);
    }

    /// Hides the rows that do not contain these words.
    public StringProperty filterProperty() {
        return filter;
    }

    /// What Ctrl+F does; `GridFilter` sets it.
    public void onFilterAsked(Runnable opener) {
        filterOpener = opener;
    }

    /// Hands the clipboard in at the current cell, as Ctrl+V does; for a button "Pegar lista".
    public void paste() {
        new GridClipboard<>(session, model).paste();
    }

    /// Also before the grid is on the screen: it then takes the focus when it comes.
    @Override
    public void requestFocus() {
        focusWanted = getScene() == null;
        editor.requestFocus();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> model.rows().count();
            case COLUMN_COUNT -> model.columns().size();
            case CELL_AT_ROW_COLUMN -> body.cellAt((Integer) parameters[0], (Integer) parameters[1]).orElse(null);
            case FOCUS_ITEM -> list.isOpen() ? list.currentNode()
                    : body.cellAt(model.selection().row(), model.selection().column()).orElse(null);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        body.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return body.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return body.minHeight(width);
    }

    /// Esc among the cells: leaves the range, then the filter; false if there is nothing to leave here.
    boolean stepBack() {
        GridSelection at = model.selection();
        if (at.isRange()) {
            session.select(at.row(), at.column(), false);
        } else if (!filter.get().isEmpty()) {
            filter.set("");
        } else {
            return false;
        }
        return true;
    }

    void openFilter() {
        filterOpener.run();
    }

    private void focusMoved(boolean focused) {
        pseudoClassStateChanged(ACTIVE, focused);
        if (focused) {
            session.typing().resume();
        } else {
            list.close();
        }
    }

    private void shown(Scene scene) {
        if (scene != null && focusWanted) {
            Platform.runLater(this::requestFocus);
        }
    }

    private void filterChanged(String typed) {
        if (!model.columns().isEmpty()) {
            model.filter(typed);
            body.reveal();
        }
    }

    private void speak(GridPosition at) {
        if (!model.columns().isEmpty()) {
            editor.setAccessibleText(CellVoice.of(model, model.selection().row(), model.selection().column()));
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }
}
