package org.bitacora.evaluation.model;

import java.util.BitSet;
import java.util.List;

/// A sheet marked once: which of the scored places of its questionnaire are right, and which blank.
record MarkedSheet(BitSet right, BitSet blank) {

    /// @param scored the items of form A that are scored
    static MarkedSheet of(Forms forms, List<Item> scored, AnswerSheet sheet) {
        MarkedSheet marked = new MarkedSheet(new BitSet(scored.size()), new BitSet(scored.size()));
        for (int i = 0; i < scored.size(); i++) {
            Mark mark = Scoring.mark(forms.asked(scored.get(i), sheet.form()), sheet);
            marked.right.set(i, mark == Mark.RIGHT);
            marked.blank.set(i, mark == Mark.BLANK);
        }
        return marked;
    }

    SheetScore score(int[] places) {
        int correct = 0;
        int empty = 0;
        for (int place : places) {
            correct += right.get(place) ? 1 : 0;
            empty += blank.get(place) ? 1 : 0;
        }
        return new SheetScore(correct, places.length, empty);
    }

    int point(int place) {
        return right.get(place) ? 1 : 0;
    }
}
