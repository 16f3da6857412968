package org.bitacora.evaluation.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How an [AnswerSheet] is described.
public final class AnswerSheetKind {

    public static final Field<AnswerSheet, UUID> TRAINING = Field.ref("training", AnswerSheet::training);
    public static final Field<AnswerSheet, String> MOMENT = Field.code("moment", AnswerSheet::moment);
    public static final Field<AnswerSheet, String> PARTICIPANT_CODE =
            Field.text("participantCode", AnswerSheet::participantCode);
    public static final Field<AnswerSheet, Integer> SHEET_ROW = Field.integer("sheetRow", AnswerSheet::sheetRow);
    public static final Field<AnswerSheet, Map<String, String>> ANSWERS = Field.map("answers", AnswerSheet::answers);
    public static final Field<AnswerSheet, Map<String, String>> OPEN_ANSWERS =
            Field.<AnswerSheet>map("openAnswers", AnswerSheet::openAnswers).personal();
    public static final Field<AnswerSheet, String> FORM =
            Field.<AnswerSheet>code("form", AnswerSheet::form).since(2);

    public static final Kind<AnswerSheet> KIND = Kind.of("answerSheet", AnswerSheet.class, List.of(
            TRAINING, MOMENT, PARTICIPANT_CODE, SHEET_ROW, ANSWERS, OPEN_ANSWERS, FORM));

    private AnswerSheetKind() {
    }
}
