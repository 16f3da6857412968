package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.UUID;
import org.bitacora.training.model.TrainingCodes;

/// One session of a training as reports count it.
///
/// @param training stands for all records of the same training
/// @param record the one that says all the rest
/// @param begun the first day of the training, which may lie before the period
/// @param municipality of the training, or of its host institution where it names none
/// @param locality a comuna or locality in it, or null; no figure counts by it
/// @param needed to how many sessions of the training somebody has to come to count as trained; at least one
public record TrainingFact(UUID training, UUID record, UUID session, String name, String type, String modality,
        String state, LocalDate date, LocalDate begun, String facilitator, UUID institution, String institutionName,
        String institutionType, String municipality, boolean replica, String locality, int needed) {

    /// The same session, said to have taken place.
    public TrainingFact held() {
        return new TrainingFact(training, record, session, name, type, modality, TrainingCodes.HELD, date, begun,
                facilitator, institution, institutionName, institutionType, municipality, replica, locality,
                needed);
    }
}
