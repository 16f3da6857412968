package org.bitacora.training.model;

import java.util.UUID;

/// What went otherwise than planned in a session, and what followed from it (B17). Its words may be about persons.
///
/// @param type a code of `incident_types.csv`
/// @param effect a code of `incident_effects.csv`
public record Incident(UUID id, UUID session, String type, String description, String effect) {

    public static Incident blank(UUID id, UUID session) {
        return new Incident(id, session, null, null, null);
    }
}
