package org.bitacora.evaluation.model;

import java.util.Collection;

/// Scores answers against the key: one point for an item answered exactly as its key says, none otherwise.
public final class Scoring {

    private Scoring() {
    }

    /// Whether an item can be right or wrong at all; a self-assessment has no key (B13).
    public static boolean isScored(Item item) {
        return !item.answerKey().isEmpty() && switch (String.valueOf(item.type())) {
            case EvaluationCodes.SINGLE, EvaluationCodes.MULTIPLE, EvaluationCodes.TRUE_FALSE -> true;
            default -> false;
        };
    }

    /// Several options are right together or not at all; a mark on two options of a single one is wrong.
    public static Mark mark(Item item, AnswerSheet sheet) {
        if (!isScored(item)) {
            return Mark.UNSCORED;
        }
        var given = Answers.codes(sheet.answers().get(item.code()));
        if (given.isEmpty()) {
            return Mark.BLANK;
        }
        return given.equals(item.answerKey()) ? Mark.RIGHT : Mark.WRONG;
    }

    public static SheetScore score(Collection<Item> items, AnswerSheet sheet) {
        int right = 0;
        int outOf = 0;
        int blank = 0;
        for (Item item : items) {
            Mark mark = mark(item, sheet);
            right += mark == Mark.RIGHT ? 1 : 0;
            outOf += mark == Mark.UNSCORED ? 0 : 1;
            blank += mark == Mark.BLANK ? 1 : 0;
        }
        return new SheetScore(right, outOf, blank);
    }
}
