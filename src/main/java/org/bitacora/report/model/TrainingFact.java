package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.UUID;

/// One session of a training as reports count it.
///
/// @param begun the first day of the training, which may lie before the period
/// @param municipality of the training, or of its host institution where it names none
public record TrainingFact(UUID training, UUID session, String name, String type, String modality, String state,
        LocalDate date, LocalDate begun, String facilitator, UUID institution, String institutionName, String institutionType,
        String municipality, boolean replica) {
}
