package org.bitacora.commitment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bitacora.commitment.model.CommitmentCodes;
import org.bitacora.commitment.model.Standing;
import org.bitacora.fx.Subscriptions;

/// All commitments, the most urgent first, and which of them are on show. Screen's thread only.
final class CommitmentListViewModel {

    /// Which commitments are shown besides the typed words.
    enum Choice { OPEN, OVERDUE, FULFILLED, ALL }

    /// The columns of the board, in order.
    static final List<String> COLUMNS = List.of(CommitmentCodes.PENDING, CommitmentCodes.IN_PROGRESS,
            CommitmentCodes.OVERDUE, CommitmentCodes.FULFILLED);

    private final CommitmentDesk desk;
    private final ObservableList<CommitmentRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.OPEN);
    private Runnable readAgain = () -> { };

    CommitmentListViewModel(CommitmentDesk desk) {
        this.desk = desk;
    }

    /// @param then called once, when the list was first read
    /// @param whenRead called each time it was read anew
    void open(Subscriptions bag, Runnable then, Runnable whenRead) {
        readAgain = whenRead;
        List<String> shown = new ArrayList<>(CommitmentDesk.OWN_KINDS);
        // Names, and what counts as a working day, stand in every line.
        shown.addAll(List.of("person", "institution", "training", "mesa", "mesaSession", "joined", "holidayRule",
                "nonWorkingDay"));
        desk.follow(bag, shown, changes -> load(readAgain));
        load(then);
    }

    private void load(Runnable then) {
        desk.read(progress -> CommitmentRow.all(desk), read -> {
            if (!rows.equals(read)) {
                rows.setAll(read);
            }
            then.run();
        });
    }

    ObservableList<CommitmentRow> rows() {
        return rows;
    }

    ObjectProperty<Choice> choice() {
        return choice;
    }

    Predicate<CommitmentRow> chosen() {
        Choice now = choice.get();
        return row -> {
            Standing standing = row.standing();
            return switch (now) {
                case OPEN -> standing.isOpen();
                case OVERDUE -> standing.isOverdue();
                case FULFILLED -> standing.commitment().isFulfilled();
                case ALL -> true;
            };
        };
    }

    Optional<CommitmentRow> find(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /// What stands in a column of the board; the cancelled ones stand in none.
    List<CommitmentRow> column(String status) {
        return rows.stream().filter(row -> row.standing().status().equals(status)).toList();
    }

    /// The state that a card gets one step to the right or left, empty at the end. That it is overdue is no state: it
    /// stays so until its day is moved.
    static Optional<String> moved(Standing standing, int step) {
        List<String> states = List.of(CommitmentCodes.PENDING, CommitmentCodes.IN_PROGRESS, CommitmentCodes.FULFILLED);
        String state = standing.commitment().state() == null ? CommitmentCodes.PENDING : standing.commitment().state();
        int next = states.indexOf(state) + step;
        return states.contains(state) && next >= 0 && next < states.size() ? Optional.of(states.get(next))
                : Optional.empty();
    }
}
