package org.bitacora.mesa.model;

import java.time.LocalTime;
import java.util.UUID;

/// A count of the seats at a moment, kept as it was found (C13, domain.md §6.3): later arrivals do not change it.
///
/// @param item the point of the agenda under which it was made, or null
/// @param seats the delegations foreseen on the day
/// @param required how many make quorum; null where none applies
/// @param provisional present seats and those whose holder is not accredited
public record QuorumCheck(UUID id, UUID session, UUID item, LocalTime checkedAt, Integer seats, Integer present,
        Integer required, Integer provisional) {

    public boolean reached() {
        return required == null || present != null && present >= required;
    }
}
