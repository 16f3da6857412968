package org.bitacora.mesa.model;

import java.time.LocalTime;
import java.util.UUID;

/// What was decided under a point of the agenda, with its votes (domain.md §7.1). Whether there was quorum
/// follows from its hour.
///
/// @param dissent noted when somebody asked for it
public record Decision(UUID id, UUID session, UUID item, String text, String outcome, Integer inFavor,
        Integer against, Integer blank, String dissent, LocalTime decidedAt) {
}
