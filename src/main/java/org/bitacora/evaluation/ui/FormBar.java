package org.bitacora.evaluation.ui;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.bitacora.evaluation.QuestionnaireUse;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Gives a questionnaire its second form, which is the exception, and goes from one to the other.
final class FormBar extends HBox {

    private final QuestionnaireViewModel model;
    private final Node add;
    private final Node turn;
    private final Node drop;
    private final Segments segments = new Segments();

    /// @param opener goes to the next version of a questionnaire that is answered already
    FormBar(QuestionnaireViewModel model, Consumer<UUID> opener) {
        this.model = model;
        Boxes.styled(this, "bit-gap-8");
        add = Buttons.quiet(Texts.get("evaluation.form.add"), Feather.COPY, () -> model.addFormB(opener));
        turn = Buttons.quiet(Texts.get("evaluation.form.turn"), Feather.REPEAT, model::turn);
        drop = Buttons.quiet(Texts.get("evaluation.form.drop"), Feather.X, model::dropFormB);
        segments.segment(EvaluationCodes.FORM_A, Texts.get("evaluation.form.A"))
                .segment(EvaluationCodes.FORM_B, Texts.get("evaluation.form.B"));
        segments.chosen().subscribe(form -> {
            if (form != null && model.use().get() != null) {
                model.choose(form);
            }
        });
        model.form().subscribe(segments.chosen()::set);
        model.form().subscribe(this::fill);
        model.use().subscribe(this::fill);
    }

    private void fill() {
        QuestionnaireUse use = model.use().get();
        getChildren().clear();
        if (use == null) {
            return;
        }
        if (!use.instrument().questionnaire().hasTwoForms()) {
            getChildren().add(add);
            return;
        }
        if (EvaluationCodes.FORM_B.equals(model.form().get())) {
            getChildren().add(turn);
            if (use.sheets() == 0) {
                getChildren().add(drop);
            }
        }
        getChildren().add(segments);
    }
}
