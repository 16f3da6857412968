package org.bitacora.evaluation;

import java.util.Set;

/// A questionnaire and what hangs on it.
///
/// @param codesEver the codes its items have or had; none is given twice
/// @param trainings how many trainings use it
/// @param sheets how many answer sheets these have
public record QuestionnaireUse(Instrument instrument, Set<String> codesEver, int trainings, int sheets) {
}
