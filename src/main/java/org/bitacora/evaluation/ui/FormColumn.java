package org.bitacora.evaluation.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.bitacora.evaluation.TrainingResults;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.fx.Tone;
import org.bitacora.fx.grid.CellFace;
import org.bitacora.fx.grid.CellKind;
import org.bitacora.fx.grid.GridColumn;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Which of two forms a paper is: one key. At the exit the other form of each person stands there already; who got the
/// same form twice is shown, not refused.
final class FormColumn {

    private static final double WIDTH = 64;

    private FormColumn() {
    }

    static GridColumn<AnswerSheet> of(ObservableValue<TrainingResults> results) {
        return GridColumn.<AnswerSheet>of(SheetsViewModel.FORM, Texts.get("answerSheet.form"), WIDTH,
                CellKind.oneKey(Forms.CROSSED), sheet -> face(sheet, () -> before(sheet, results)))
                .hint(Texts.get("evaluation.form.hint")).frozen().centered();
    }

    private static Optional<String> before(AnswerSheet sheet, ObservableValue<TrainingResults> results) {
        return results.getValue() == null ? Optional.empty()
                : results.getValue().sheets().other(sheet).map(AnswerSheet::form);
    }

    private static CellFace face(AnswerSheet sheet, Supplier<Optional<String>> other) {
        if (sheet.form() == null) {
            return CellFace.absent(Texts.get("evaluation.form.none"));
        }
        boolean twice = EvaluationCodes.EXIT.equals(sheet.moment()) && other.get().filter(sheet.form()::equals)
                .isPresent();
        return twice ? CellFace.of(sheet.form()).with(Tone.WARN, Feather.ALERT_CIRCLE) : CellFace.of(sheet.form());
    }
}
