package org.bitacora.commitment.ui;

import java.util.Set;
import org.bitacora.commitment.model.CommitmentKind;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;

/// The room Compromisos as wiring and the shell see it.
public final class CommitmentRoom {

    /// Its stable name.
    public static final String NAME = "commitment";
    /// Sections of its front: the board, and the list of those that are overdue.
    public static final String BOARD = "board";
    public static final String OVERDUE = "overdue";

    private final CommitmentDesk desk;

    public CommitmentRoom(CommitmentDesk desk) {
        this.desk = desk;
    }

    /// The kinds of records that this room shows.
    public static Set<String> kinds() {
        return Set.of(CommitmentKind.KIND.name());
    }

    /// The list, the board, one commitment, or a new one.
    public Screen screen(Place place) {
        return new CommitmentRoomView(desk, place);
    }

    public static Place newPlace() {
        return Place.fresh(NAME, CommitmentKind.KIND.name());
    }

    public static Place overdue() {
        return Place.room(NAME).at(OVERDUE);
    }
}
