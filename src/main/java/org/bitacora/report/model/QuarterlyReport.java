package org.bitacora.report.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bitacora.directory.model.Project;
import org.bitacora.mesa.model.compliance.ComplianceBoard;

/// Everything a quarterly report says, counted once: the quarter, the year so far, what is told apart, and what is
/// missing. Holds no names of persons.
///
/// @param project the project reported, or empty for all there are
/// @param chosen the id of the project that was asked for, or null
/// @param projects those whose trainings it counts, each with its rule of who counts as trained
/// @param facts of the year so far, replications included
/// @param gaps what is missing or may still change a figure
/// @param targets how far the targets are that touch the year so far, each over days of its own
/// @param boards how the mesas stand in the guideline in the year, by their names
/// @param sample whether everything in it is invented
public record QuarterlyReport(Optional<Project> project, UUID chosen, String author, String team, LocalDateTime made,
        List<Project> projects, Facts facts, ReportPart inQuarter, ReportPart inYear, List<Figure> gaps,
        List<TargetProgress> targets, List<ComplianceBoard> boards, boolean sample) {

    public Period period() {
        return inQuarter.period();
    }

    public Figures quarter() {
        return inQuarter.figures();
    }

    public Figures year() {
        return inYear.figures();
    }

    /// The people of the quarter who were not yet counted in the year.
    public NewPeople newPeople() {
        return new NewPeople(facts.direct(inYear.period()), period());
    }

    /// The figures side by side: quarter, new people, year so far, target.
    public List<Comparison> comparisons() {
        return new Comparisons(this).all();
    }

    /// The replications of the year so far, never inside the figures above (A38).
    public Figures replicated() {
        return new Figures(facts.replicated(inYear.period()));
    }

    /// How many stand apart from unique people: participations in replications, and people counted without names.
    public long apart() {
        return replicated().participations().number() + replicated().headCount().number()
                + year().headCount().number();
    }

    public String projectName() {
        return project.map(Project::name).orElse("");
    }

    /// Every figure that the report shows, for the test that opens each onto its rows.
    public List<Figure> all() {
        return Stream.of(inQuarter.all(), newPeople().all(year()), inYear.all(),
                replicated().all(), gaps,
                targets.stream().map(TargetProgress::figure).toList()).flatMap(List::stream).toList();
    }

    /// The last day it tells of: a period may not be over yet.
    public LocalDate day() {
        LocalDate today = made.toLocalDate();
        return today.isBefore(period().to()) ? today : period().to();
    }
}
