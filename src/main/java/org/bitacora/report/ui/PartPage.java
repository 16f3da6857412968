package org.bitacora.report.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bitacora.evaluation.model.ConstructGain;
import org.bitacora.evaluation.model.GainSentences;
import org.bitacora.evaluation.model.Sentence;
import org.bitacora.fx.chart.EntryExit;
import org.bitacora.i18n.Texts;
import org.bitacora.report.model.EvaluationFigures;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.NewPeople;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.ReportPart;

/// What the screen says of a quarter or of the year so far, counted off the screen's thread.
///
/// @param finding the one sentence over everything
/// @param tiles the large numbers
/// @param headings of the tables of people, after their first column
/// @param newGroups the table of the new people of the quarter; empty of the year so far, where all are new
/// @param places people by municipality, most first
/// @param evaluation what the evaluations changed, in sentences; the first is the finding
/// @param chart empty with too few pairs to speak of percentages
record PartPage(String finding, String details, List<Figure> tiles, List<String> headings, List<GroupLine> groups,
        List<GroupLine> newGroups, List<Figure> places, String territory, List<String> evaluation, List<EntryExit> chart, List<Figure> sheets) {

    /// A line of the table of people.
    ///
    /// @param label how the line is called
    /// @param figures by gender, then people and, unless they are new ones, participations
    record GroupLine(String label, List<Figure> figures, boolean isTotal) {
    }

    static PartPage ofQuarter(QuarterlyReport report) {
        Figures figures = report.quarter();
        NewPeople people = report.newPeople();
        return of(report.inQuarter(), newGroups(people, figures));
    }

    static PartPage ofYear(QuarterlyReport report) {
        return of(report.inYear(), List.of());
    }

    private static PartPage of(ReportPart part, List<GroupLine> newGroups) {
        Figures figures = part.figures();
        EvaluationFigures evaluation = part.evaluation();
        return new PartPage(finding(figures), details(part), tiles(part), headings(figures),
                groups(figures), newGroups, places(figures), figures.territory().sentence(), sentences(evaluation),
                evaluation.constructs().stream().map(PartPage::point).toList(), evaluation.all());
    }

    private static String finding(Figures figures) {
        return figures.people().number() == 0 ? Texts.get(isNobody(figures) ? "report.finding.nobody"
                : "report.finding.untrained")
                : Texts.get("report.finding", Texts.count("report.sentence.persons", figures.people().number()),
                Texts.count("report.sentence.trainings", figures.trainings().number()));
    }

    private static String details(ReportPart part) {
        Figures figures = part.figures();
        return isNobody(figures) ? Texts.get("report.finding.nobody.then") : figures.people().number() == 0
                ? Texts.get("report.finding.untrained.then", figures.participations().number()) : part.sentence();
    }

    /// Whoever came to too few sessions is no person trained, but came.
    private static boolean isNobody(Figures figures) {
        return figures.participations().number() == 0;
    }

    private static List<Figure> tiles(ReportPart part) {
        Figures figures = part.figures();
        return List.of(figures.people(), figures.participations(), figures.trainings(), figures.ips(),
                figures.municipalities(), part.evaluation().pairs());
    }

    private static List<String> headings(Figures figures) {
        List<String> headings = new ArrayList<>(figures.genders().stream().map(Figures::genderHeading).toList());
        headings.add(Texts.get("report.column.people"));
        headings.add(Texts.get("report.column.participations"));
        return headings;
    }

    private static List<GroupLine> groups(Figures figures) {
        List<GroupLine> lines = new ArrayList<>();
        for (String group : figures.groups()) {
            List<Figure> line = new ArrayList<>();
            figures.genders().forEach(gender -> line.add(figures.people(group, gender)));
            line.add(figures.peopleOfGroup(group));
            line.add(figures.participationsOfGroup(group));
            lines.add(new GroupLine(Figures.groupLabel(group), line, false));
        }
        List<Figure> total = new ArrayList<>();
        figures.genders().forEach(gender -> total.add(figures.peopleOfGender(gender)));
        total.add(figures.people());
        total.add(figures.participations());
        lines.add(new GroupLine(Texts.get("report.total"), total, true));
        return lines;
    }

    private static List<GroupLine> newGroups(NewPeople people, Figures figures) {
        List<GroupLine> lines = new ArrayList<>();
        for (String group : figures.groups()) {
            List<Figure> line = new ArrayList<>();
            figures.genders().forEach(gender -> line.add(people.people(group, gender)));
            line.add(people.peopleOfGroup(group));
            lines.add(new GroupLine(Figures.groupLabel(group), line, false));
        }
        List<Figure> total = new ArrayList<>();
        figures.genders().forEach(gender -> total.add(people.peopleOfGender(gender)));
        total.add(people.people());
        lines.add(new GroupLine(Texts.get("report.total"), total, true));
        return lines;
    }

    private static List<Figure> places(Figures figures) {
        return figures.municipalityCodes().stream().map(figures::peopleIn)
                .sorted(Comparator.comparingLong(Figure::number).reversed()).toList();
    }

    private static List<String> sentences(EvaluationFigures evaluation) {
        return List.of(GainSentences.headline(evaluation.analysis()).text(),
                GainSentences.details(evaluation.analysis()).stream().map(Sentence::text)
                        .collect(Collectors.joining(" ")));
    }

    private static EntryExit point(ConstructGain construct) {
        return new EntryExit(construct.label(), construct.gain().pre().percent(0).intValueExact(),
                construct.gain().post().percent(0).intValueExact(), construct.gain().points().intValueExact());
    }

    /// Whether anything was evaluated at all.
    boolean isEvaluated() {
        return sheets.stream().anyMatch(figure -> figure.number() > 0);
    }
}
