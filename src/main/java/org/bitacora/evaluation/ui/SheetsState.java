package org.bitacora.evaluation.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.evaluation.EvaluationService;
import org.bitacora.evaluation.Instrument;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.evaluation.model.AnswerSheet;

/// All that the evaluations of a training show, read at once.
record SheetsState(Optional<Instrument> instrument, List<AnswerSheet> sheets, TrainingResults results) {

    static SheetsState read(EvaluationService service, UUID training, String moment) {
        return new SheetsState(service.questionnaires().of(training), service.sheets(training, moment),
                service.results(training));
    }
}
