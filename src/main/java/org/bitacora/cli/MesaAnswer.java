package org.bitacora.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bitacora.mesa.model.compliance.ComplianceBoard;
import org.bitacora.mesa.model.compliance.Light;
import org.bitacora.report.model.CommitmentFigures;
import org.bitacora.report.model.Figure;
import org.bitacora.report.model.MesaFigures;
import org.bitacora.report.model.QuarterlyReport;

/// Mesas by family, commitments, and how the mesas stand in the guideline, for `informe --json`.
final class MesaAnswer {

    private MesaAnswer() {
    }

    /// One entry for each family; there is no number over two.
    static List<Map<String, Object>> families(QuarterlyReport report) {
        MesaFigures quarter = report.inQuarter().mesas();
        MesaFigures year = report.inYear().mesas();
        return year.families().stream().map(family -> {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("family", MesaFigures.familyLabel(family));
            answer.put("code", family);
            answer.put("mesas", both(quarter.mesas(family), year.mesas(family)));
            answer.put("sessions", both(quarter.sessions(family), year.sessions(family)));
            answer.put("people", both(quarter.people(family), year.people(family)));
            answer.put("headCount", both(quarter.headCount(family), year.headCount(family)));
            Map<String, Object> kinds = new LinkedHashMap<>();
            year.kinds(family).forEach(kind -> kinds.put(MesaFigures.kindLabel(kind),
                    both(quarter.people(family, kind), year.people(family, kind))));
            answer.put("peopleByKind", kinds);
            return answer;
        }).toList();
    }

    static Map<String, Object> commitments(QuarterlyReport report) {
        CommitmentFigures quarter = report.inQuarter().commitments();
        CommitmentFigures year = report.inYear().commitments();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("agreed", both(quarter.agreed(), year.agreed()));
        answer.put("fulfilled", both(quarter.fulfilled(), year.fulfilled()));
        answer.put("fulfilledOnTime", both(quarter.onTime(), year.onTime()));
        year.percentOnTime().ifPresent(percent -> answer.put("percentOnTimeInYear", percent));
        answer.put("open", both(quarter.open(), year.open()));
        answer.put("overdue", both(quarter.overdue(), year.overdue()));
        return answer;
    }

    private static Map<String, Long> both(Figure quarter, Figure year) {
        Map<String, Long> both = new LinkedHashMap<>();
        both.put("quarter", quarter.number());
        both.put("year", year.number());
        return both;
    }

    static List<Map<String, Object>> compliance(QuarterlyReport report) {
        return report.boards().stream().map(MesaAnswer::board).toList();
    }

    private static Map<String, Object> board(ComplianceBoard board) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("mesa", board.mesa().name());
        answer.put("year", board.year());
        answer.put("rules", board.lights().stream().map(MesaAnswer::light).toList());
        return answer;
    }

    private static Map<String, Object> light(Light light) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("rule", light.rule().name());
        answer.put("state", light.state().name());
        answer.put("words", light.headline().text());
        answer.put("reasons", light.reasons().stream().map(one -> one.sentence().text()).toList());
        return answer;
    }
}
