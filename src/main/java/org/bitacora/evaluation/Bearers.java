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
        List<Bearer> unnamed = unnamed(training);
        return ws.read(reading -> unnamed.stream().map(one -> one.named(name(reading, one.person()))).toList());
    }

    /// Without their names, which are sealed: counting does not need them.
    List<Bearer> unnamed(UUID training) {
        List<Bearer> bearers = new ArrayList<>();
        for (Participant each : trainings.participants(training)) {
            String institution = trainings.institutionOf(each);
            each.codes().forEach(code -> bearers.add(new Bearer(code, each.person(), "", each.group(), each.gender(),
                    institution, each.first().departure())));
        }
        return bearers;
    }

    private static String name(Reading reading, UUID person) {
        return reading.find(PersonKind.KIND, person).map(PersonNames::of).map(PersonNames::full).orElse("");
    }
}
