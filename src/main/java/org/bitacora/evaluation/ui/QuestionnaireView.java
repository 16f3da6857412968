package org.bitacora.evaluation.ui;

import java.util.UUID;
import org.bitacora.fx.Place;

final class QuestionnaireView {
    static Place place(UUID questionnaire) {
        return Place.record("questionnaire", questionnaire);
    }
}
