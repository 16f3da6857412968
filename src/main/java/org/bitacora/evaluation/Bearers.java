package org.bitacora.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bitacora.db.Reading;
import org.bitacora.db.Workspace;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.training.Participant;
import org.bitacora.training.TrainingService;

/// Reads who bears which code from the attendance. Somebody with two codes, after two laptops met, stands there twice, so
/// that both her papers are hers.
final class Bearers {

    private final Workspace ws;
    private final TrainingService trainings;

    Bearers(Workspace ws, TrainingService trainings) {
        this.ws = ws;
        this.trainings = trainings;
    }

    List<Bearer> of(UUID training) {
        List<Participant> participants = trainings.participants(training);
        return ws.read(reading -> {
            List<Bearer> bearers = new ArrayList<>();
            participants.forEach(each -> each.codes().forEach(code -> bearers.add(bearer(reading, each, code))));
            return bearers;
        });
    }

    private static Bearer bearer(Reading reading, Participant participant, String code) {
        String name = reading.find(PersonKind.KIND, participant.person()).map(PersonNames::of).map(PersonNames::full)
                .orElse("");
        return new Bearer(code, participant.person(), name, participant.group(), participant.gender(),
                participant.first().departure());
    }
}
