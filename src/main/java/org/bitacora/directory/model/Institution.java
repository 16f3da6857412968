package org.bitacora.directory.model;

import java.util.UUID;

/// An IPS, a territorial entity, an organisation (A02). The NIT is no key: an ESE shares it with its sedes, which name
/// it as their `parent`. `municipality` is a DIVIPOLA code, `locality` a
/// comuna or locality in it, never required.
public record Institution(UUID id, String name, String shortName, String type, String nit, Integer nitCheckDigit,
        UUID parent, String municipality, String address, String phone, String email, String notes,
        String locality) {
}
