package org.bitacora.evaluation.ui;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.bitacora.evaluation.Instrument;
import org.bitacora.evaluation.QuestionnaireLine;
import org.bitacora.evaluation.model.Questionnaire;
import org.bitacora.fx.Boxes;
import org.bitacora.fx.part.Buttons;
import org.bitacora.fx.part.Cards;
import org.bitacora.fx.part.EmptyState;
import org.bitacora.fx.part.HowTo;
import org.bitacora.fx.part.Rows;
import org.bitacora.i18n.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What "Evaluaciones" shows while a training has no questionnaire: choose one of those there are, or write one.
final class QuestionnaireChoice extends VBox {

    private final EvaluationDesk desk;
    private final UUID training;

    QuestionnaireChoice(EvaluationDesk desk, UUID training) {
        this.desk = desk;
        this.training = training;
        Boxes.styled(this, "evaluation-center", "bit-gap-24");
    }

    void refresh() {
        desk.tasks().run(Texts.get("evaluation.task.read"), progress -> desk.questionnaires().list(), this::show);
    }

    private void show(List<QuestionnaireLine> all) {
        List<QuestionnaireLine> usable = all.stream()
                .filter(each -> !Boolean.FALSE.equals(each.questionnaire().active())).toList();
        getChildren().setAll(EmptyState.of(Feather.CHECK_SQUARE, Texts.get("evaluation.none.title"),
                Texts.get("evaluation.none.purpose"),
                Buttons.filled(Texts.get("evaluation.none.new"), Feather.PLUS, this::write),
                HowTo.link(desk.navigator(), "questionnaire")));
        if (!usable.isEmpty()) {
            VBox list = Cards.section(Texts.get("evaluation.none.known"),
                    Cards.list(usable.stream().map(this::line).toList()));
            getChildren().add(Boxes.styled(list, "evaluation-choice"));
        }
    }

    private Node line(QuestionnaireLine line) {
        return Rows.row(titled(line.questionnaire()), Texts.get("evaluation.none.line",
                        Texts.count("item", line.items()), Texts.count("evaluation.trainings", line.trainings())),
                Buttons.small(Buttons.outlined(Texts.get("evaluation.none.use"), () -> use(line.questionnaire().id()))));
    }

    static String titled(Questionnaire questionnaire) {
        return questionnaire.version() == null ? questionnaire.name()
                : Texts.get("evaluation.versioned", questionnaire.name(), questionnaire.version());
    }

    private void use(UUID questionnaire) {
        desk.save(() -> desk.questionnaires().use(training, questionnaire));
    }

    private void write() {
        desk.tasks().run(Texts.get("evaluation.task.save"), progress -> {
            Instrument made = desk.questionnaires().create(Texts.get("evaluation.new.name"), "1", List.of());
            desk.questionnaires().use(training, made.id());
            return made.id();
        }, made -> desk.navigator().open(QuestionnaireView.place(made)));
    }
}
