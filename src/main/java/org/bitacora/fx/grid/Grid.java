package org.bitacora.fx.grid;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Region;
import org.bitacora.fx.grid.GridModel.Address;

/// A sheet to type into with the keyboard alone. It draws the rows of the caller's list, hands every act to a
/// `GridEdits`, and says at any moment where the person is and what is half typed (`positionProperty`).
///
/// It lives in a window whose root is a `Layer`, where the list under a cell is hung. FX thread only.
public final class Grid<R> extends Region {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final ReadOnlyObjectWrapper<GridPosition> position = new ReadOnlyObjectWrapper<>(GridPosition.at("", ""));
    private final ReadOnlyIntegerWrapper invalidCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<GridMessage> message = new ReadOnlyObjectWrapper<>(GridMessage.NONE);
    private final StringProperty filter = new SimpleStringProperty("");
    private final CellEditor editor = new CellEditor();
    private final GridEdits<R> edits;
    private final GridModel<R> model;
    private final GridMessages<R> messages;
    private final GridBody<R> body;
    private final SuggestionList list;
    private final Typing<R> typing;
    private List<Address> invalid = List.of();
    private Runnable filterOpener = () -> { };
    private boolean answering;
    private boolean focusWanted;

    /// `rowId` must stay the same for a row through all its edits.
    public Grid(ObservableList<R> rows, Function<R, String> rowId, GridEdits<R> edits) {
        this.edits = edits;
        model = new GridModel<>(new GridRows<>(rows, rowId));
        messages = new GridMessages<>(model);
        body = new GridBody<>(model, editor);
        list = new SuggestionList();
        typing = new Typing<>(this, model, editor, list);
        new GridKeys<>(this, model, typing, list, editor);
        new GridMouse<>(this, model, typing, body);
        getStyleClass().add("grid");
        getChildren().add(body);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        model.rows().shown().addListener((ListChangeListener<R>) change -> rowsChanged());
        editor.focusedProperty().subscribe(this::focusMoved);
        filter.subscribe(this::filterChanged);
        sceneProperty().subscribe(this::shown);
    }

    /// Also exchanges them later, as when sensitive fields unfold; the current column stays current.
    public void setColumns(List<GridColumn<R>> columns) {
        typing.stop();
        String current = position.get().column();
        model.setColumns(columns);
        body.setColumns();
        select(model.selection().row(), Math.max(0, model.columnIndex(current)), false);
        rowsChanged();
    }

    /// Whether an empty row waits at the end; it does unless told otherwise.
    public void setAdding(boolean adding) {
        model.rows().setAdding(adding);
        rowsChanged();
    }

    /// The column in which a row is begun; unless told otherwise the first that asks.
    public void setEntryColumn(String column) {
        model.setEntryColumn(column);
    }

    /// Where the person is; changes with each move and each letter.
    public ReadOnlyObjectProperty<GridPosition> positionProperty() {
        return position.getReadOnlyProperty();
    }

    public GridPosition position() {
        return position.get();
    }

    /// Restores a position with its half-typed text and takes the focus; a row that is gone becomes the entry row.
    public void goTo(GridPosition wished) {
        int row = model.rows().indexOf(wished.row());
        int column = model.columnIndex(wished.column());
        select(row < 0 ? model.rows().count() - 1 : row, Math.max(0, column), false);
        requestFocus();
        if (wished.isTyping()) {
            typing.begin(wished.typed());
        }
    }

    /// Goes to the empty row at the end.
    public void goToEntry() {
        requestFocus();
        go(model.startOf(model.rows().count() - 1));
    }

    public void goToNextInvalid() {
        requestFocus();
        goToInvalid(1);
    }

    public ReadOnlyIntegerProperty invalidCountProperty() {
        return invalidCount.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<GridMessage> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Hides the rows that do not contain these words.
    public StringProperty filterProperty() {
        return filter;
    }

    /// What Ctrl+F does; `GridFilter` sets it.
    public void onFilterAsked(Runnable opener) {
        filterOpener = opener;
    }

    /// Hands a block in at the current cell, as Ctrl+V does; for a button "Pegar lista".
    public void paste(List<List<String>> block) {
        GridSelection at = model.selection();
        GridPlace<R> corner = model.place(at.top(), at.left());
        List<List<String>> read = model.read(block, at.left());
        if (read.size() > 1 || read.getFirst().size() > 1) {
            answer(to -> to.pasted(corner, read));
        } else if (model.columns().get(at.left()).editable()) {
            answer(to -> to.typed(corner, read.getFirst().getFirst()));
        }
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

    /// Moves; half-typed text must have been confirmed before.
    void select(int row, int column, boolean extending) {
        typing.stop();
        model.select(model.selection().moved(row, column, extending));
        body.reveal();
        changed();
    }

    void go(Address to) {
        select(to.row(), to.column(), false);
    }

    void selectAll() {
        select(0, 0, false);
        select(model.rows().shown().size() - 1, model.columns().size() - 1, true);
    }

    /// Lets the view model answer, then finds the row again: the entry row has become the row that was appended.
    void answer(Consumer<GridEdits<R>> act) {
        int index = model.selection().row();
        String row = model.rows().idAt(index);
        answering = true;
        try {
            act.accept(edits);
        } finally {
            answering = false;
            follow(row.equals(GridPosition.ENTRY) ? index : model.rows().indexOf(row));
            changed();
        }
    }

    void removeRows() {
        GridSelection at = model.selection();
        List<R> doomed = model.rows().between(at.top(), at.bottom());
        if (!doomed.isEmpty()) {
            answer(to -> to.removed(doomed));
            select(at.top(), at.column(), false);
        }
    }

    void cancelTyping() {
        typing.stop();
        changed();
    }

    /// One layer back: the range, then the filter; false if there is nothing to leave here.
    boolean stepBack() {
        if (model.selection().isRange()) {
            select(model.selection().row(), model.selection().column(), false);
        } else if (!filter.get().isEmpty()) {
            filter.set("");
        } else {
            return false;
        }
        return true;
    }

    void goToInvalid(int step) {
        GridSelection at = model.selection();
        Address here = new Address(at.row(), at.column());
        List<Address> order = step > 0 ? invalid : invalid.reversed();
        order.stream().filter(a -> a.isAfter(here) == step > 0 && !a.equals(here)).findFirst()
                .or(() -> order.stream().findFirst()).ifPresent(this::go);
    }

    void openFilter() {
        filterOpener.run();
    }

    void unknownKey() {
        message.set(messages.unknownKey());
    }

    void leave(TraversalDirection direction) {
        editor.requestFocusTraversal(direction);
    }

    /// A letter was typed.
    void typed() {
        body.reveal();
        changed();
    }

    void openList() {
        list.open(editor, body.view());
    }

    int page() {
        return body.page();
    }

    private void focusMoved(boolean focused) {
        pseudoClassStateChanged(ACTIVE, focused);
        if (focused) {
            typing.resume();
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

    private void rowsChanged() {
        invalid = model.invalid();
        invalidCount.set(invalid.size());
        if (!answering) {
            follow(model.rows().indexOf(position.get().row()));
            changed();
        }
    }

    /// Stays on the same row wherever it went. If it is gone, a half-typed text goes to the entry row rather than
    /// into a stranger's.
    private void follow(int index) {
        GridSelection at = model.selection();
        int row = index >= 0 ? index : typing.isActive() ? model.rows().count() - 1 : at.row();
        model.select(row == at.row() ? at : GridSelection.at(row, at.column()));
    }

    private void changed() {
        body.refresh();
        if (answering || model.columns().isEmpty()) {
            return;
        }
        GridSelection at = model.selection();
        position.set(new GridPosition(model.rows().idAt(at.row()), model.currentColumn().id(), typing.text()));
        message.set(messages.of(invalid));
        editor.setAccessibleText(CellVoice.of(model, at.row(), at.column()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }
}
