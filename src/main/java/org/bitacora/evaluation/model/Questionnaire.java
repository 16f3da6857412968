package org.bitacora.evaluation.model;

import java.util.UUID;

/// A set of items that is asked at the entry and at the exit of a training, word for word the same.
public record Questionnaire(UUID id, String name, String version, String description, Boolean active) {
}
