package org.bitacora.evaluation.model;

import java.util.List;
import java.util.UUID;
import org.bitacora.record.Field;
import org.bitacora.record.Kind;

/// How a [Questionnaire] is described.
public final class QuestionnaireKind {

    public static final Field<Questionnaire, String> NAME = Field.text("name", Questionnaire::name);
    public static final Field<Questionnaire, String> VERSION = Field.text("version", Questionnaire::version);
    public static final Field<Questionnaire, String> DESCRIPTION =
            Field.text("description", Questionnaire::description);
    public static final Field<Questionnaire, Boolean> ACTIVE = Field.flag("active", Questionnaire::active);
    public static final Field<Questionnaire, String> FORMS = Field.<Questionnaire>code("forms", Questionnaire::forms).since(2);

    public static final Kind<Questionnaire> KIND = Kind.of("questionnaire", Questionnaire.class, List.of(
            NAME, VERSION, DESCRIPTION, ACTIVE, FORMS));

    private QuestionnaireKind() {
    }
}
