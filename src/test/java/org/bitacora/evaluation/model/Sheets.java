package org.bitacora.evaluation.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Questionnaires and sheets for tests: a string of ones and zeros is right and wrong answers, `-` a blank one.
final class Sheets {

    static final UUID TRAINING = new UUID(0, 1);

    private Sheets() {
    }

    static Item single(int position, String construct) {
        return item(position, EvaluationCodes.SINGLE, construct, Set.of("a"));
    }

    static Item item(int position, String type, String construct, Set<String> key) {
        return new Item(new UUID(2, position), new UUID(2, 0), code(position), position, "¿…?", type, construct,
                Map.of("a", "Sí", "b", "No", "c", "Depende"), key, 5);
    }

    static String code(int position) {
        return "q%02d".formatted(position);
    }

    /// Eight single-answer items, the first four of one construct, the rest of another.
    static List<Item> eight() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(i -> single(i, i <= 4 ? "GENDER_EQUALITY" : "HUMAN_RIGHTS")).toList();
    }

    static AnswerSheet sheet(long id, String moment, String code, String marks) {
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < marks.length(); i++) {
            if (marks.charAt(i) != '-') {
                answers.put(code(i + 1), marks.charAt(i) == '1' ? "a" : "b");
            }
        }
        return new AnswerSheet(new UUID(3, id), TRAINING, moment, code, (int) id, answers, Map.of());
    }

    static AnswerSheet entry(long id, String code, String marks) {
        return sheet(id, EvaluationCodes.ENTRY, code, marks);
    }

    static AnswerSheet exit(long id, String code, String marks) {
        return sheet(id, EvaluationCodes.EXIT, code, marks);
    }
}
