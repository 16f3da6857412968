package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.UUID;

/// That something of a session was sent: what, when, by which channel and to whom (C10, C27).
///
/// @param matter a code of `dispatch_matters.csv`
public record Dispatch(UUID id, UUID session, String matter, LocalDate sentOn, String channel, String recipients,
        String note) {
}
