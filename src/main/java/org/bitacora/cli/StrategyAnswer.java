package org.bitacora.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.FigureRow;
import org.bitacora.report.model.QuarterlyReport;
import org.bitacora.report.model.StrategyFigures;

/// How far the strategy is, for `informe --json`: coverage of the institutions to reach, incidents and barriers by
/// type.
final class StrategyAnswer {

    private StrategyAnswer() {
    }

    static Map<String, Object> of(QuarterlyReport report) {
        StrategyFigures quarter = report.inQuarter().strategy();
        StrategyFigures year = report.inYear().strategy();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("targetInstitutions", year.targets());
        answer.put("reachedInQuarter", quarter.reached().number());
        answer.put("reached", words(year.reached()));
        answer.put("notReached", words(year.notReached()));
        answer.put("incidents", year.incidentTypes().stream().map(type -> counted(StrategyFigures.incidentType(type),
                quarter.incidents(type), year.incidents(type))).toList());
        answer.put("barriers", year.barrierTypes().stream().map(type -> counted(StrategyFigures.barrierType(type),
                quarter.barriers(type), year.barriers(type))).toList());
        return answer;
    }

    private static List<String> words(Figure figure) {
        return figure.rows().get().stream().map(FigureRow::words).toList();
    }

    private static Map<String, Object> counted(String type, Figure quarter, Figure year) {
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("type", type);
        counted.put("quarter", quarter.number());
        counted.put("year", year.number());
        return counted;
    }
}
