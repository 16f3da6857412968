package org.bitacora.report.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bitacora.directory.model.Target;
import org.bitacora.directory.model.TargetCodes;

/// The figures that targets are compared with: the same as those of the reports, over the days of the target.
public final class TargetFigures {

    private final Period period;
    private final Figures direct;
    private final Figures replicated;
    private final Supplier<EvaluationFigures> evaluation;

    /// @param facts those of the project and period, replications included
    /// @param evaluation asked only by who needs it
    public TargetFigures(Facts facts, Period period, Supplier<EvaluationFigures> evaluation) {
        this.period = period;
        this.evaluation = evaluation;
        direct = new Figures(facts.direct(period));
        replicated = new Figures(facts.replicated(period));
    }

    /// How far a target is; empty if it counts something that this version does not know.
    public Optional<TargetProgress> of(Target target) {
        return counted(target).map(figure -> new TargetProgress(target, new Figure("report.figure.target",
                List.of(target.name(), period.days()), figure.number(), figure.rows())));
    }

    private Optional<Figure> counted(Target target) {
        return Optional.ofNullable(switch (target.figure()) {
            case TargetCodes.PEOPLE -> people(direct, target);
            case TargetCodes.PARTICIPATIONS -> target.profileGroup() == null ? direct.participations()
                    : direct.participationsOfGroup(target.profileGroup());
            case TargetCodes.TRAININGS -> direct.trainings();
            case TargetCodes.SESSIONS -> direct.sessions();
            case TargetCodes.IPS -> direct.ips();
            case TargetCodes.INSTITUTIONS -> direct.institutions();
            case TargetCodes.MUNICIPALITIES -> direct.municipalities();
            case TargetCodes.PAIRS -> evaluation.get().pairs();
            case TargetCodes.REPLICA_PEOPLE -> people(replicated, target);
            case TargetCodes.HEAD_COUNT -> direct.headCount();
            case TargetCodes.REPLICA_HEAD_COUNT -> replicated.headCount();
            default -> null;
        });
    }

    private static Figure people(Figures figures, Target target) {
        return target.profileGroup() == null ? figures.people() : figures.peopleOfGroup(target.profileGroup());
    }
}
