package org.bitacora.evaluation.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What one participant marked at the entry or the exit of a training, under the code of her badge, never her name.
/// `answers` holds option codes by item code, several of them joined with `+` in their order; free words lie apart in
/// `openAnswers`, since they may name somebody.
public record AnswerSheet(UUID id, UUID training, String moment, String participantCode, Integer sheetRow,
        Map<String, String> answers, Map<String, String> openAnswers) {

    public AnswerSheet {
        answers = answers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(answers));
        openAnswers = openAnswers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(openAnswers));
    }
}
