package org.bitacora.evaluation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.base.Finding;

/// What can be said about items and about the answers to them.
public final class QuestionnaireRules {

    private QuestionnaireRules() {
    }

    public static List<Finding> check(Questionnaire questionnaire) {
        return questionnaire.name() != null ? List.of()
                : List.of(Finding.error("name", "questionnaire.problem.noName"));
    }

    public static List<Finding> check(Item item) {
        List<Finding> findings = new ArrayList<>();
        if (item.code() == null || !item.code().matches("[a-z_][a-z0-9_]{0,31}")) {
            findings.add(Finding.error("code", "item.problem.code"));
        }
        if (item.text() == null) {
            findings.add(Finding.warning("text", "item.problem.noText"));
        }
        if (item.type() == null) {
            findings.add(Finding.warning("type", "item.problem.noType"));
        } else {
            checkKey(item, findings);
        }
        if (EvaluationCodes.LIKERT.equals(item.type()) && (item.scaleMax() == null || item.scaleMax() < 2)) {
            findings.add(Finding.warning("scaleMax", "item.problem.noScale"));
        }
        return findings;
    }

    private static void checkKey(Item item, List<Finding> findings) {
        boolean closed = switch (item.type()) {
            case EvaluationCodes.SINGLE, EvaluationCodes.MULTIPLE, EvaluationCodes.TRUE_FALSE -> true;
            default -> false;
        };
        if (closed && Answers.optionCodes(item).size() < 2) {
            findings.add(Finding.warning("options", "item.problem.fewOptions"));
        }
        if (closed && item.answerKey().isEmpty()) {
            findings.add(Finding.hint("answerKey", "item.problem.noKey"));
        } else if (closed && !Answers.optionCodes(item).containsAll(item.answerKey())) {
            findings.add(Finding.warning("answerKey", "item.problem.keyOutsideOptions"));
        } else if (item.answerKey().size() > 1 && !EvaluationCodes.MULTIPLE.equals(item.type())) {
            findings.add(Finding.warning("answerKey", "item.problem.severalKeys"));
        }
    }

    /// What the items of one questionnaire say about each other, by the id of the item.
    public static Map<UUID, List<Finding>> checkTogether(Collection<Item> items) {
        Map<UUID, List<Finding>> findings = new HashMap<>();
        Map<String, Integer> codes = new HashMap<>();
        Map<Integer, Integer> positions = new HashMap<>();
        items.forEach(item -> {
            codes.merge(String.valueOf(item.code()), 1, Integer::sum);
            positions.merge(item.position() == null ? 0 : item.position(), 1, Integer::sum);
        });
        for (Item item : items) {
            if (codes.get(String.valueOf(item.code())) > 1) {
                add(findings, item, Finding.error("code", "item.problem.codeOfTwo", String.valueOf(item.code())));
            }
            if (item.position() != null && positions.get(item.position()) > 1) {
                add(findings, item, Finding.warning("position", "item.problem.numberOfTwo", item.position()));
            }
        }
        return findings;
    }

    private static void add(Map<UUID, List<Finding>> findings, Item item, Finding finding) {
        findings.computeIfAbsent(item.id(), none -> new ArrayList<>()).add(finding);
    }

    /// The answers of a sheet that its items do not offer; they are kept, count as wrong and are shown.
    public static List<Finding> check(AnswerSheet sheet, Collection<Item> items) {
        List<Finding> findings = new ArrayList<>();
        for (Item item : items) {
            String answer = sheet.answers().get(item.code());
            boolean closed = !EvaluationCodes.LIKERT.equals(item.type()) && !EvaluationCodes.OPEN.equals(item.type());
            if (answer != null && closed && !Answers.optionCodes(item).containsAll(Answers.codes(answer))) {
                findings.add(Finding.warning("answers/" + item.code(), "answerSheet.problem.notAnOption",
                        Answers.shown(answer)));
            }
        }
        return findings;
    }
}
