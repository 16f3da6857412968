package org.bitacora.fx.grid;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The caller's rows as they are shown: filtered, numbered, with the entry row after the last.
final class GridRows<R> {

    private final ObservableList<R> source;
    private final FilteredList<R> shown;
    private final Function<R, String> id;
    private boolean adding = true;

    GridRows(ObservableList<R> source, Function<R, String> id) {
        this.source = source;
        this.shown = new FilteredList<>(source);
        this.id = id;
    }

    void setAdding(boolean adding) {
        this.adding = adding;
    }

    int count() {
        return shown.size() + (adding ? 1 : 0);
    }

    boolean isEntry(int index) {
        return adding && index == shown.size();
    }

    /// The row at an index, null in the entry row.
    R at(int index) {
        return index >= 0 && index < shown.size() ? shown.get(index) : null;
    }

    List<R> between(int first, int last) {
        return List.copyOf(shown.subList(Math.min(first, shown.size()), Math.min(last + 1, shown.size())));
    }

    /// The number on paper, which a filter does not change.
    int number(int index) {
        return index < shown.size() ? shown.getSourceIndex(index) + 1 : source.size() + 1;
    }

    String idAt(int index) {
        R row = at(index);
        return row == null ? GridPosition.ENTRY : id.apply(row);
    }

    /// The index of a row id, -1 if it is not shown.
    int indexOf(String rowId) {
        if (GridPosition.ENTRY.equals(rowId)) {
            return adding ? shown.size() : -1;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (id.apply(shown.get(i)).equals(rowId)) {
                return i;
            }
        }
        return -1;
    }

    ObservableList<R> shown() {
        return shown;
    }

    /// Hides the rows that do not match now. A row that is changed or added later stays in sight: what one has just
    /// typed must not vanish under one's hands.
    void show(Predicate<R> matching) {
        Set<String> hidden = source.stream().filter(matching.negate()).map(id).collect(Collectors.toSet());
        shown.setPredicate(row -> !hidden.contains(id.apply(row)));
    }
}
