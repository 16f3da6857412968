package org.bitacora.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.directory.model.Project;
import org.bitacora.evaluation.Results;
import org.bitacora.report.model.Facts;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.Period;
import org.bitacora.report.model.PersonWords;

/// Everything a quarterly report says, counted once: the quarter, the year so far, and the lists behind both.
///
/// @param project the project reported, or empty for all there are
/// @param facts of the year so far, replications included
/// @param people names and documents for the lists, by person
/// @param institutions names by institution
/// @param differences fields that two laptops still see differently, which may touch a figure
public record QuarterlyReport(Optional<Project> project, Period period, String author, String team,
        LocalDateTime made, Facts facts, Results quarterResults, Results yearResults,
        Map<UUID, PersonWords> people, Map<UUID, String> institutions, long differences, boolean sample) {

    public Figures quarter() {
        return new Figures(facts.direct(period));
    }

    public Figures year() {
        return new Figures(facts.direct(period.accumulated()));
    }

    public Figures replicated() {
        return new Figures(facts.replicated(period.accumulated()));
    }

    public String projectName() {
        return project.map(Project::name).orElse("");
    }

    /// The trainings of the year so far that the lists show, direct ones and replications.
    public List<UUID> trainings() {
        return facts.sessions().stream().map(one -> one.training()).distinct().toList();
    }
}
