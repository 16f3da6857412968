package org.bitacora.mesa.model;

import java.util.UUID;

/// Who signs an acta, in the order of the signature block.
public record Signer(UUID id, UUID session, Integer number, UUID person, UUID institution, String position,
        String capacity) {
}
