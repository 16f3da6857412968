package org.bitacora.wiring;

import java.util.List;
import java.util.Set;
import org.bitacora.db.Changes;
import org.bitacora.evaluation.Results;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.TargetProgress;

/// What was counted of one quarter, until something in it changes.
record QuarterCount(Period period, Kept<Figures> figures, Kept<Results> results,
        Kept<List<TargetProgress>> targets) {

    private static final Set<String> COUNTED = Set.of("project", "training", "trainingSession", "attendance",
            "headCount", "joined", "institution");
    private static final Set<String> EVALUATED = Set.of("training", "trainingSession", "attendance", "joined",
            "answerSheet", "sheetPairing", "item", "questionnaire");

    private static final Set<String> TARGETED = Set.of("target", "project", "training", "trainingSession",
            "attendance", "headCount", "joined", "institution", "answerSheet", "sheetPairing", "item",
            "questionnaire");

    static QuarterCount of(Services services, Period period) {
        return new QuarterCount(period, new Kept<>(COUNTED, () -> services.reports().figures(null, period)),
                new Kept<>(EVALUATED, () -> services.reports().results(null, period)),
                new Kept<>(TARGETED, () -> services.reports().targets(null, period)));
    }

    void heard(Changes changes) {
        figures.heard(changes);
        results.heard(changes);
        targets.heard(changes);
    }

    List<Figure> shown() {
        Figures counted = figures.get();
        return List.of(counted.people(), counted.participations(), counted.ips(), counted.trainings());
    }

    int pairs() {
        return results.get().pairs();
    }
}
