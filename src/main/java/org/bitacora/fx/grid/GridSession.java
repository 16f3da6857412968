package org.bitacora.fx.grid;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.bitacora.fx.grid.GridModel.Address;

/// The acts on a grid between the keys and the view model: each one moves, hands in or undoes, and then tells where
/// the person is.
final class GridSession<R> {

    private final GridModel<R> model;
    private final GridEdits<R> edits;
    private final GridBody<R> body;
    private final Typing<R> typing;
    private final GridMessages<R> messages;
    private final ReadOnlyObjectWrapper<GridPosition> position = new ReadOnlyObjectWrapper<>(GridPosition.at("", ""));
    private final ReadOnlyIntegerWrapper invalidCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<GridMessage> message = new ReadOnlyObjectWrapper<>(GridMessage.NONE);
    private List<Address> invalid = List.of();
    private boolean answering;

    GridSession(GridModel<R> model, GridEdits<R> edits, GridBody<R> body, CellEditor editor, SuggestionList list) {
        this.model = model;
        this.edits = edits;
        this.body = body;
        messages = new GridMessages<>(model);
        typing = new Typing<>(this, model, editor, list);
    }

    Typing<R> typing() {
        return typing;
    }

    ReadOnlyObjectWrapper<GridPosition> position() {
        return position;
    }

    ReadOnlyIntegerWrapper invalidCount() {
        return invalidCount;
    }

    ReadOnlyObjectWrapper<GridMessage> message() {
        return message;
    }

    void setColumns(List<GridColumn<R>> columns) {
        typing.stop();
        model.setColumns(columns);
        body.setColumns();
        select(model.selection().row(), Math.max(0, model.columnIndex(position.get().column())), false);
        rowsChanged();
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

    /// A row that is gone becomes the entry row.
    void restore(GridPosition wished) {
        int row = model.rows().indexOf(wished.row());
        select(row < 0 ? model.rows().count() - 1 : row, Math.max(0, model.columnIndex(wished.column())), false);
        if (wished.isTyping()) {
            typing.begin(wished.typed());
        }
    }

    void selectAll() {
        select(0, 0, false);
        select(model.rows().shown().size() - 1, model.columns().size() - 1, true);
    }

    void goToInvalid(int step) {
        GridSelection at = model.selection();
        Address here = new Address(at.row(), at.column());
        List<Address> order = step > 0 ? invalid : invalid.reversed();
        order.stream().filter(a -> a.isAfter(here) == step > 0 && !a.equals(here)).findFirst()
                .or(() -> order.stream().findFirst()).ifPresent(this::go);
    }

    /// Lets the view model answer, then finds the row again: the entry row has become the row that was appended. A text
    /// that is still being typed there stays in the entry row.
    void answer(Consumer<GridEdits<R>> act) {
        int index = model.selection().row();
        String row = model.rows().idAt(index);
        answering = true;
        try {
            act.accept(edits);
        } finally {
            answering = false;
            boolean appended = row.equals(GridPosition.ENTRY) && !typing.isActive();
            follow(appended ? index : model.rows().indexOf(row));
            changed();
        }
    }

    void paste(List<List<String>> block) {
        GridSelection at = model.selection();
        GridPlace<R> corner = model.place(at.top(), at.left());
        List<List<String>> read = model.read(block, at.left());
        if (read.size() > 1 || read.getFirst().size() > 1) {
            answer(to -> to.pasted(corner, read));
        } else if (model.columns().get(at.left()).editable()) {
            answer(to -> to.typed(corner, read.getFirst().getFirst()));
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

    void typed() {
        body.reveal();
        changed();
    }

    void unknownKey() {
        message.set(messages.unknownKey());
    }

    int page() {
        return body.page();
    }

    void rowsChanged() {
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
        if (!answering && !model.columns().isEmpty()) {
            GridSelection at = model.selection();
            message.set(messages.of(invalid));
            position.set(new GridPosition(model.rows().idAt(at.row()), model.currentColumn().id(), typing.text()));
        }
    }
}
