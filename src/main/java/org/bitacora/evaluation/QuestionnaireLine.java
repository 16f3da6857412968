package org.bitacora.evaluation;

import org.bitacora.evaluation.model.Questionnaire;

/// A questionnaire in a list: how many items it asks and how many trainings use it.
public record QuestionnaireLine(Questionnaire questionnaire, int items, int trainings) {
}
