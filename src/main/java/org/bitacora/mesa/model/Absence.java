package org.bitacora.mesa.model;

import java.util.UUID;
import org.bitacora.base.Ids;

/// That a delegation did not come, with or without excuse (domain.md §7.1).
public record Absence(UUID id, UUID session, UUID delegation, Boolean excused, String reason) {

    public static UUID idOf(UUID session, UUID delegation) {
        return Ids.natural("absence", session, delegation);
    }
}
