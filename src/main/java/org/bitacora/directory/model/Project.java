package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.UUID;

/// The strategy or project that holds trainings, mesas, plans and results (A01).
public record Project(UUID id, String name, String shortName, String description, LocalDate startDate,
        LocalDate endDate) {
}
