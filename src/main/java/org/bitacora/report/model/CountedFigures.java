package org.bitacora.report.model;

import java.util.Optional;
import java.util.function.Supplier;
import org.bitacora.directory.model.TargetCodes;

/// The figures of one period that a target may speak of, by their code.
///
/// @param evaluation asked only by who needs it
record CountedFigures(Figures direct, Figures replicated, Supplier<EvaluationFigures> evaluation) {

    /// Empty for a code that this version does not know.
    ///
    /// @param group whom alone it is about, or null for everybody
    Optional<Figure> of(String code, String group) {
        return Optional.ofNullable(switch (code) {
            case TargetCodes.PEOPLE -> people(direct, group);
            case TargetCodes.PARTICIPATIONS -> group == null ? direct.participations()
                    : direct.participationsOfGroup(group);
            case TargetCodes.TRAININGS -> direct.trainings();
            case TargetCodes.SESSIONS -> direct.sessions();
            case TargetCodes.IPS -> direct.ips();
            case TargetCodes.INSTITUTIONS -> direct.institutions();
            case TargetCodes.MUNICIPALITIES -> direct.municipalities();
            case TargetCodes.PAIRS -> evaluation.get().pairs();
            case TargetCodes.REPLICA_PEOPLE -> people(replicated, group);
            case TargetCodes.HEAD_COUNT -> direct.headCount();
            case TargetCodes.REPLICA_HEAD_COUNT -> replicated.headCount();
            default -> null;
        });
    }

    private static Figure people(Figures figures, String group) {
        return group == null ? figures.people() : figures.peopleOfGroup(group);
    }
}
