package org.bitacora.report.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bitacora.directory.model.Target;

/// The figures that targets are compared with: the same as those of the reports, over the days of the target.
public final class TargetFigures {

    private final Period period;
    private final CountedFigures counted;

    /// @param facts those of the project and period, replications included
    /// @param evaluation asked only by who needs it
    public TargetFigures(Facts facts, Period period, Supplier<EvaluationFigures> evaluation) {
        this.period = period;
        counted = new CountedFigures(new Figures(facts.direct(period)), new Figures(facts.replicated(period)),
                evaluation);
    }

    /// How far a target is; empty if it counts something that this version does not know.
    public Optional<TargetProgress> of(Target target) {
        return counted.of(target.figure(), target.profileGroup()).map(figure -> new TargetProgress(target,
                new Figure("report.figure.target", List.of(target.name(), period.days()), figure.number(),
                        figure.rows())));
    }
}
