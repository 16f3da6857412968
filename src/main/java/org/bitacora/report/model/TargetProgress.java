package org.bitacora.report.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bitacora.directory.model.Target;

/// How far a target is.
///
/// @param target one that is whole: with a figure, a number and both days
/// @param figure what was counted from its first day on, with the rows behind it
public record TargetProgress(Target target, Figure figure) {

    /// How many there should be at the end of that day, at an even pace.
    public double expected(LocalDate day) {
        long days = ChronoUnit.DAYS.between(target.validFrom(), target.validTo()) + 1;
        long gone = ChronoUnit.DAYS.between(target.validFrom(), day) + 1;
        return (double) target.number() * Math.clamp(gone, 0, days) / days;
    }

    /// Whole per cent, half up.
    public long percent() {
        return (200 * figure.number() + target.number()) / (2L * target.number());
    }
}
