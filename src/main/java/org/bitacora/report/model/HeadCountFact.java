package org.bitacora.report.model;

import java.time.LocalDate;
import java.util.UUID;

/// People of one group and gender who were counted in a session without names: a number of its own, never inside unique
/// people (A38).
///
/// @param name of the training
/// @param replica whether the training is a replication
public record HeadCountFact(UUID id, UUID training, UUID session, LocalDate date, String name, String group,
        String gender, int number, boolean replica) {
}
