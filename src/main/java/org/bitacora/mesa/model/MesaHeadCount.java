package org.bitacora.mesa.model;

import java.util.UUID;
import org.bitacora.base.Ids;

/// People in a session of whom no names exist, by kind of participant (A29, A39); never added to those with names.
public record MesaHeadCount(UUID id, UUID session, String participantKind, Integer number) {

    public static UUID idOf(UUID session, String participantKind) {
        return Ids.natural("mesaHeadCount", session, participantKind);
    }
}
