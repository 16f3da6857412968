package org.bitacora.report.model.cut;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.Figures;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.exposure.Count;
import org.bitacora.report.model.exposure.Hiding;
import org.bitacora.report.model.exposure.Span;

/// The figures whose numbers a delivered workbook shows to everybody who opens it. A corte keeps these and no others:
/// it must not tell what its file hides.
public final class ShownFigures {

    private final Hiding hiding;
    private final Map<FigureName, Figure> shown = new LinkedHashMap<>();

    private ShownFigures(Hiding hiding) {
        this.hiding = hiding;
    }

    public static Map<FigureName, Figure> of(QuarterlyReport report, Hiding hiding) {
        if (hiding.exposure().isNominal()) {
            return ReportFigures.of(report);
        }
        ShownFigures figures = new ShownFigures(hiding);
        figures.enter(FigureName.QUARTER, report.quarter(), hiding.quarter());
        figures.enter(FigureName.YEAR, report.year(), Span.YEAR);
        return figures.shown;
    }

    private void enter(String part, Figures figures, Span span) {
        show(part, figures.people(), new Count.People(span, null, null));
        show(part, figures.participations(), new Count.Participations(span, null));
        List.of(figures.trainings(), figures.sessions(), figures.ips(), figures.institutions(),
                figures.municipalities()).forEach(figure -> show(part, figure));
        for (String group : figures.groups()) {
            show(part, figures.peopleOfGroup(group), new Count.People(span, group, null));
            show(part, figures.participationsOfGroup(group), new Count.Participations(span, group));
            figures.genders().forEach(gender ->
                    show(part, figures.people(group, gender), new Count.People(span, group, gender)));
        }
        figures.genders().forEach(gender ->
                show(part, figures.peopleOfGender(gender), new Count.People(span, null, gender)));
    }

    private void show(String part, Figure figure, Count... counts) {
        if (Stream.of(counts).noneMatch(hiding::hides)) {
            shown.put(FigureName.of(part, figure), figure);
        }
    }
}
