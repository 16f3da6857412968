package org.bitacora.evaluation;

import java.util.Map;
import java.util.TreeMap;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.Answers;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Item;

/// A sheet after one cell was typed. What is no answer of its item is kept as it was typed, and counts as wrong.
public final class SheetEdits {

    private SheetEdits() {
    }

    public static AnswerSheet coded(AnswerSheet sheet, String typed) {
        return new AnswerSheet(sheet.id(), sheet.training(), sheet.moment(), EvaluationService.written(typed),
                sheet.sheetRow(), sheet.answers(), sheet.openAnswers());
    }

    /// @param typed a blank text leaves the item without answer
    public static AnswerSheet answered(AnswerSheet sheet, Item item, String typed) {
        String answer = Answers.typed(item, typed).orElse(typed.strip());
        boolean open = isOpen(item);
        return new AnswerSheet(sheet.id(), sheet.training(), sheet.moment(), sheet.participantCode(), sheet.sheetRow(),
                open ? sheet.answers() : with(sheet.answers(), item.code(), answer),
                open ? with(sheet.openAnswers(), item.code(), answer) : sheet.openAnswers());
    }

    /// What a sheet says to an item, empty for a blank.
    public static String answer(AnswerSheet sheet, Item item) {
        return (isOpen(item) ? sheet.openAnswers() : sheet.answers()).getOrDefault(item.code(), "");
    }

    private static boolean isOpen(Item item) {
        return EvaluationCodes.OPEN.equals(item.type());
    }

    private static Map<String, String> with(Map<String, String> answers, String code, String answer) {
        Map<String, String> changed = new TreeMap<>(answers);
        if (answer.isEmpty()) {
            changed.remove(code);
        } else {
            changed.put(code, answer);
        }
        return changed;
    }
}
