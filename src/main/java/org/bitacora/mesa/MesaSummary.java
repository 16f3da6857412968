package org.bitacora.mesa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaSession;

/// A mesa as lists show it.
///
/// @param sessions by their dates
/// @param delegations how many seats it has today
public record MesaSummary(Mesa mesa, List<MesaSession> sessions, int delegations) {

    public UUID id() {
        return mesa.id();
    }

    /// The next session from that day on that was neither held nor called off.
    public Optional<MesaSession> next(LocalDate today) {
        return sessions.stream().filter(session -> session.date() != null && !session.date().isBefore(today))
                .filter(session -> !session.isHeld() && !session.isCalledOff()).findFirst();
    }

    /// The last session held.
    public Optional<MesaSession> last() {
        return sessions.stream().filter(MesaSession::isHeld).reduce((earlier, later) -> later);
    }
}
