package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.UUID;

/// What somebody asked to change in an acta under review (C10).
///
/// @param delegation whose it is, or null when it is of the person alone
/// @param state a code of `observation_states.csv`
public record Observation(UUID id, UUID session, LocalDate receivedOn, UUID delegation, UUID person, UUID item,
        String text, String state, String reply) {
}
