package org.bitacora.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.Answers;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.evaluation.model.Item;

/// A sheet after one cell was typed. What is no answer of its item is kept as it was typed, and counts as wrong.
public final class SheetEdits {

    private SheetEdits() {
    }

    public static AnswerSheet coded(AnswerSheet sheet, String typed) {
        return sheet.coded(EvaluationService.written(typed));
    }

    /// The sheet on another form. Paper numbers its questions, so each answer keeps its number and becomes that of the
    /// item which the form asks there.
    ///
    /// @param typed "a" or "b"; anything else leaves it open which form it is
    public static AnswerSheet formed(AnswerSheet sheet, Forms forms, String typed) {
        String form = typed.strip().toUpperCase(Locale.ROOT);
        boolean known = form.equals(Forms.A) || form.equals(Forms.B);
        List<Item> from = forms.on(sheet.form());
        List<Item> to = forms.on(form);
        AnswerSheet bare = sheet.onForm(known ? form : null);
        for (Item item : from) {
            bare = put(bare, item, "");
        }
        for (int i = 0; i < from.size(); i++) {
            bare = put(bare, to.get(i), answer(sheet, from.get(i)));
        }
        return bare;
    }

    /// @param typed a blank text leaves the item without answer
    public static AnswerSheet answered(AnswerSheet sheet, Item item, String typed) {
        return put(sheet, item, Answers.typed(item, typed).orElse(typed.strip()));
    }

    private static AnswerSheet put(AnswerSheet sheet, Item item, String answer) {
        boolean open = isOpen(item);
        return sheet.answered(open ? sheet.answers() : with(sheet.answers(), item.code(), answer),
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
