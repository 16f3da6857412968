package org.bitacora.evaluation.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/// What one participant marked at the entry or the exit of a training, under the code of her badge, never her name.
/// `answers` holds option codes by item code, several of them joined with `+` in their order; free words lie apart in
/// `openAnswers`, since they may name somebody.
///
/// @param form which of two forms the paper is; null where the questionnaire has one, or nobody said
public record AnswerSheet(UUID id, UUID training, String moment, String participantCode, Integer sheetRow,
        Map<String, String> answers, Map<String, String> openAnswers,
        String form) {

    public AnswerSheet {
        answers = answers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(answers));
        openAnswers = openAnswers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(openAnswers));
    }

    /// A sheet of a questionnaire with one form.
    public AnswerSheet(UUID id, UUID training, String moment, String participantCode, Integer sheetRow,
            Map<String, String> answers, Map<String, String> openAnswers) {
        this(id, training, moment, participantCode, sheetRow, answers, openAnswers, null);
    }

    public AnswerSheet coded(String code) {
        return new AnswerSheet(id, training, moment, code, sheetRow, answers, openAnswers, form);
    }

    public AnswerSheet answered(Map<String, String> closed, Map<String, String> open) {
        return new AnswerSheet(id, training, moment, participantCode, sheetRow, closed, open, form);
    }

    /// Whether both are the same paper with the same answers, wherever they were typed.
    public boolean isTwinOf(AnswerSheet other) {
        return !id.equals(other.id) && participantCode != null && participantCode.equals(other.participantCode)
                && Objects.equals(moment, other.moment) && answers.equals(other.answers)
                && openAnswers.equals(other.openAnswers) && Objects.equals(form, other.form);
    }

    public AnswerSheet onForm(String other) {
        return new AnswerSheet(id, training, moment, participantCode, sheetRow, answers, openAnswers, other);
    }
}
