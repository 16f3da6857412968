package org.bitacora.report.model;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// One figure over the quarter and the year so far, beside what was promised.
///
/// @param code of what is counted, as targets name it
/// @param group whom alone it is about, or null for everybody
/// @param quarter empty of a target that is counted over days of its own
/// @param newPeople empty where nothing is new in a quarter, as of participations
/// @param year over the year so far, or over the days of the target
/// @param target empty where nothing was promised
public record Comparison(String code, String group, String label, Optional<Figure> quarter,
        Optional<Figure> newPeople, Figure year, Optional<TargetProgress> target) {

    /// Whether the target is counted over other days or another project than the rest of the report.
    public boolean isApart() {
        return quarter.isEmpty();
    }

    boolean isAbout(TargetProgress progress) {
        return code.equals(progress.target().figure()) && Objects.equals(group, progress.target().profileGroup());
    }

    Comparison promised(TargetProgress progress) {
        return new Comparison(code, group, label, quarter, newPeople, year, Optional.of(progress));
    }

    public Stream<Figure> figures() {
        return Stream.of(quarter, newPeople, Optional.of(year)).flatMap(Optional::stream);
    }
}
