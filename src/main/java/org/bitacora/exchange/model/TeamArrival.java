package org.bitacora.exchange.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A team and what came from it.
///
/// @param project that waits for it; null for a team that nobody listed
/// @param files marks of the files that brought its work, newest first
/// @param last when the newest of them was received
public record TeamArrival(UUID project, String projectName, String team, String inCharge, String territory,
        State state, Optional<Instant> last, List<String> files) {

    public TeamArrival {
        files = List.copyOf(files);
    }

    /// The states in the order of urgency.
    public enum State {
        /// Nothing ever came.
        NEVER,
        /// Something came, but not since the quarter began.
        BEFORE,
        /// Something came in this quarter.
        ARRIVED,
        /// Something came, and nobody listed the team.
        UNLISTED,
        /// The laptop that is asked.
        HERE
    }

    public boolean isMissing() {
        return state == State.NEVER || state == State.BEFORE;
    }
}
