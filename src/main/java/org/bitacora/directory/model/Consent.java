package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.UUID;

/// What a person decided about her data and how she said so (Ley 1581 of 2012). No record at all means "sin registrar":
/// a forgotten tick never costs data (`domain.md` §7.4).
public record Consent(UUID id, UUID person, String state, String textVersion, LocalDate givenOn, String means,
        Boolean sensitiveOk, Boolean imageOk, UUID session, LocalDate revokedOn) {
}
