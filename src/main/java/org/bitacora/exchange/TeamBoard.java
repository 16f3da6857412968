package org.bitacora.exchange;

import java.util.List;
import org.bitacora.exchange.model.TeamArrival;

/// Who was expected, and what came from each. This room knows no feature, so wiring says who is expected.
public interface TeamBoard {

    /// Every expected team, those that are missing first, then teams that came without being listed. Off the screen's
    /// thread.
    List<TeamArrival> arrivals();

    /// Whether this laptop waits for the others: the list was written here, or one of its teams has handed in here.
    boolean waits();
}
