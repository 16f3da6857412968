package org.bitacora.evaluation.ui;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.bitacora.evaluation.QuestionnaireUse;
import org.bitacora.evaluation.model.Forms;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Segments;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The two forms of a questionnaire, which are the exception: nothing is seen of them but the way to make them.
final class FormBar extends HBox {

    private final QuestionnaireViewModel model;
    private final Segments segments = new Segments();
    private final Node turn;
    private final Node drop;
    private final Button add;

    /// @param opener goes to the next version of a questionnaire that is answered already
    FormBar(QuestionnaireViewModel model, Consumer<UUID> opener) {
        this.model = model;
        add = Buttons.quiet(Texts.get("evaluation.form.add"), Feather.COPY, () -> model.addFormB(opener));
        turn = Buttons.quiet(Texts.get("evaluation.form.turn"), Feather.REPEAT, model::turn);
        drop = Buttons.quiet(Texts.get("evaluation.form.drop"), Feather.X, model::dropFormB);
        segments.segment(Forms.A, Texts.get("evaluation.form.A"))
                .segment(Forms.B, Texts.get("evaluation.form.B"));
        Boxes.styled(this, "bit-toolbar");
        getChildren().addAll(segments, Boxes.spacer(), turn, drop);
        segments.chosen().subscribe(form -> {
            if (form != null && model.use().get() != null) {
                model.choose(form);
            }
        });
        model.form().subscribe(form -> {
            segments.chosen().set(form);
            fill();
        });
        model.use().subscribe(use -> fill());
    }

    /// Stands with the other acts as long as there is one form.
    Node adding() {
        return add;
    }

    private void fill() {
        QuestionnaireUse use = model.use().get();
        boolean two = use != null && use.instrument().questionnaire().hasTwoForms();
        boolean b = Forms.B.equals(model.form().get());
        show(this, two);
        show(add, use != null && !two);
        show(turn, b);
        show(drop, b && use.sheets() == 0);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
