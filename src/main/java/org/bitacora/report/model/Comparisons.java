package org.bitacora.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.TargetCodes;

/// The figures of a report side by side: quarter, new people, year so far, target.
final class Comparisons {

    private static final List<String> ALWAYS = List.of(TargetCodes.PARTICIPATIONS, TargetCodes.TRAININGS,
            TargetCodes.SESSIONS, TargetCodes.IPS, TargetCodes.INSTITUTIONS, TargetCodes.MUNICIPALITIES,
            TargetCodes.PAIRS);
    private static final List<String> IF_ANY = List.of(TargetCodes.HEAD_COUNT, TargetCodes.REPLICA_PEOPLE,
            TargetCodes.REPLICA_HEAD_COUNT);

    private final QuarterlyReport report;
    private final CountedFigures quarter;
    private final CountedFigures year;
    private final NewPeople newPeople;

    Comparisons(QuarterlyReport report) {
        this.report = report;
        quarter = counted(report.inQuarter());
        year = counted(report.inYear());
        newPeople = report.newPeople();
    }

    private CountedFigures counted(ReportPart part) {
        return new CountedFigures(part.figures(), new Figures(report.facts().replicated(part.period())),
                part::evaluation);
    }

    /// In the order in which they are read; a target of days of its own stands below the figure it is about.
    List<Comparison> all() {
        List<Comparison> all = new ArrayList<>();
        lines().forEach(line -> {
            List<TargetProgress> promised = report.targets().stream().filter(line::isAbout).toList();
            Optional<TargetProgress> same = promised.stream().filter(one -> isOfTheYear(one, line)).findFirst();
            all.add(same.map(line::promised).orElse(line));
            promised.stream().filter(one -> !Optional.of(one).equals(same)).forEach(one -> all.add(apart(line, one)));
        });
        return all;
    }

    private Stream<Comparison> lines() {
        Stream<Comparison> people = Stream.concat(Stream.of(line(TargetCodes.PEOPLE, null)),
                report.year().groups().stream().map(group -> line(TargetCodes.PEOPLE, group)));
        Stream<Comparison> known = Stream.of(people, ALWAYS.stream().map(code -> line(code, null)),
                IF_ANY.stream().map(code -> line(code, null)).filter(this::isThere)).flatMap(each -> each);
        List<Comparison> lines = known.toList();
        // Whatever else was promised, such as participations of one group.
        return Stream.concat(lines.stream(), report.targets().stream()
                .filter(one -> lines.stream().noneMatch(line -> line.isAbout(one)))
                .map(one -> line(one.target().figure(), one.target().profileGroup())).distinct());
    }

    private boolean isThere(Comparison line) {
        return line.year().number() > 0;
    }

    private Comparison line(String code, String group) {
        Figure all = year.of(code, group).orElseThrow();
        String label = label(code, group, all);
        return new Comparison(code, group, label,
                quarter.of(code, group).map(one -> in(report.period(), label, one)),
                !code.equals(TargetCodes.PEOPLE) ? Optional.empty()
                        : Optional.of(group == null ? newPeople.people() : newPeople.peopleOfGroup(group)),
                in(report.inYear().period(), label, all), Optional.empty());
    }

    /// Replications and counts without names are called as targets call them: their figures are those of the others.
    private static String label(String code, String group, Figure figure) {
        if (!IF_ANY.contains(code)) {
            return figure.label();
        }
        String name = DirectoryCatalogues.TARGET_FIGURES.label(code);
        return group == null ? name : name + ", " + Figures.groupLabel(group);
    }

    private static Figure in(Period period, String label, Figure figure) {
        return new Figure("report.figure.in", List.of(label, period.title()), figure.number(), figure.rows());
    }

    /// Whether what was counted towards it is the figure of the year so far itself.
    private boolean isOfTheYear(TargetProgress one, Comparison line) {
        Period period = report.inYear().period();
        return one.target().validFrom().equals(period.from()) && !one.target().validTo().isBefore(period.to())
                && one.figure().number() == line.year().number() && isOfTheProject(one);
    }

    private boolean isOfTheProject(TargetProgress one) {
        return report.project().filter(project -> Objects.equals(project.id(), one.target().project())).isPresent();
    }

    private static Comparison apart(Comparison line, TargetProgress one) {
        return new Comparison(line.code(), line.group(), one.figure().label(), Optional.empty(), Optional.empty(),
                one.figure(), Optional.of(one));
    }
}
