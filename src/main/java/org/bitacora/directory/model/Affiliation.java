package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.UUID;

/// Where a person works or belongs to, from one day to another: staff rotates (B11).
public record Affiliation(UUID id, UUID person, UUID institution, String position, String occupation,
        String employmentLink, LocalDate validFrom, LocalDate validTo) {
}
