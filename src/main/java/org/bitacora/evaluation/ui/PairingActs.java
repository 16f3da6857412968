package org.bitacora.evaluation.ui;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.bitacora.evaluation.EvaluationService;
import org.bitacora.evaluation.SheetEdits;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.SheetPair;
import org.bitacora.fx.layer.Layer;
import org.bitacora.i18n.Texts;

/// What can be decided about a sheet without pair. Each act is done at once and says how to take it back.
final class PairingActs {

    private final EvaluationDesk desk;
    private final EvaluationService service;
    private final Node near;

    /// @param near any node of the window, for the toast
    PairingActs(EvaluationDesk desk, Node near) {
        this.desk = desk;
        this.near = near;
        service = desk.evaluations();
    }

    void pair(AnswerSheet one, AnswerSheet other) {
        boolean entryFirst = EvaluationCodes.ENTRY.equals(one.moment());
        UUID entry = (entryFirst ? one : other).id();
        UUID exit = (entryFirst ? other : one).id();
        act(() -> service.pair(entry, exit), Texts.get("evaluation.toast.paired",
                UnpairedLine.shownCode(one.participantCode()), UnpairedLine.shownCode(other.participantCode())));
    }

    void unpair(SheetPair pair) {
        act(() -> service.unpair(pair), Texts.get("evaluation.toast.unpaired",
                UnpairedLine.shownCode(pair.entry().participantCode())));
    }

    void leaveAlone(AnswerSheet sheet) {
        act(() -> service.leaveAlone(sheet.id()), Texts.get("evaluation.toast.alone",
                UnpairedLine.shownCode(sheet.participantCode())));
    }

    void reconsider(AnswerSheet sheet) {
        act(() -> service.reconsider(sheet.id()), Texts.get("evaluation.toast.reconsidered",
                UnpairedLine.shownCode(sheet.participantCode())));
    }

    void correct(AnswerSheet sheet, String code) {
        act(() -> service.save(sheet, SheetEdits.coded(sheet, code)), Texts.get("evaluation.toast.corrected",
                UnpairedLine.shownCode(code)));
    }

    /// One of several sheets of a code holds.
    void keep(AnswerSheet chosen, List<AnswerSheet> others) {
        act(() -> service.keep(chosen, others), Texts.get("evaluation.toast.kept",
                UnpairedLine.shownCode(chosen.participantCode())));
    }

    /// They are papers of several people.
    void part(List<AnswerSheet> sheets) {
        act(() -> service.leaveAlone(sheets), Texts.get("evaluation.toast.parted",
                UnpairedLine.shownCode(sheets.getFirst().participantCode())));
    }

    /// Says which form a paper is; its answers keep their numbers.
    void form(AnswerSheet sheet, String form) {
        act(() -> service.form(sheet.id(), form), Texts.get("evaluation.toast.form",
                UnpairedLine.shownCode(sheet.participantCode()), form));
    }

    private void act(Runnable work, String sentence) {
        desk.save(work, () -> Layer.over(near).toast(sentence, Texts.get("evaluation.undo"), desk::undo));
    }
}
