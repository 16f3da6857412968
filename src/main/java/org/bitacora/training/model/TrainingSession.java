package org.bitacora.training.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/// One meeting of a training, with the state that its schedule is in and, when it was moved or called off, why (A18).
public record TrainingSession(UUID id, UUID training, LocalDate date, LocalTime startTime, LocalTime endTime,
        String state, String cause, String facilitator, String place) {
}
