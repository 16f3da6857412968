package org.bitacora.report.model.cut;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.QuarterlyReport;

/// The figures of a report by their names, in the order of the report. What *Notas* says is missing is no figure and
/// depends on the day on which it is asked.
public final class ReportFigures {

    private ReportFigures() {
    }

    public static Map<FigureName, Figure> of(QuarterlyReport report) {
        Map<FigureName, Figure> figures = new LinkedHashMap<>();
        put(FigureName.QUARTER, report.inQuarter().all(), figures);
        put(FigureName.NEW, report.newPeople().all(report.year()), figures);
        put(FigureName.YEAR, report.inYear().all(), figures);
        put(FigureName.APART, report.replicated().all(), figures);
        report.targets().forEach(one ->
                figures.put(FigureName.ofTarget(one.target().id(), one.figure()), one.figure()));
        return figures;
    }

    private static void put(String part, List<Figure> all, Map<FigureName, Figure> into) {
        all.forEach(figure -> into.putIfAbsent(FigureName.of(part, figure), figure));
    }
}
