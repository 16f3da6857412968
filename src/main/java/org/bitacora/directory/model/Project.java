package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.UUID;

/// The strategy or project that holds trainings, mesas, plans and results (A01), with what its teams need to begin:
/// whom of the coordination to ask, and the text with which people authorise the use of their data.
///
/// @param trainedShare the rule of who counts as trained: at least so many per cent of the sessions held of a training;
/// null for at least one session
public record Project(UUID id, String name, String shortName, String description, LocalDate startDate,
        LocalDate endDate, String contactName, String contactPhone, String contactEmail, String consentVersion,
        String consentText, Integer trainedShare) {

    /// A project of which only what it is and when is told.
    public Project(UUID id, String name, String shortName, String description, LocalDate startDate,
            LocalDate endDate) {
        this(id, name, shortName, description, startDate, endDate, null, null, null, null, null, null);
    }
}
