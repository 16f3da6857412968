package org.bitacora.evaluation.model;

import java.util.List;
import org.bitacora.record.Kind;

/// All kinds of records of evaluations, those first that others refer to.
public final class EvaluationKinds {

    public static final List<Kind<?>> ALL = List.of(
            QuestionnaireKind.KIND, ItemKind.KIND, AnswerSheetKind.KIND, SheetPairingKind.KIND);

    private EvaluationKinds() {
    }
}
