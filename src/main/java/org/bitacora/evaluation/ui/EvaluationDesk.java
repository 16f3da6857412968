package org.bitacora.evaluation.ui;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.bitacora.db.Changes;
import org.bitacora.db.Workspace;
import org.bitacora.evaluation.EvaluationService;
import org.bitacora.evaluation.QuestionnaireService;
import org.bitacora.fx.Navigator;
import org.bitacora.fx.Subscriptions;
import org.bitacora.fx.output.ExcelOutput;
import org.bitacora.i18n.Texts;
import org.bitacora.task.Tasks;

/// What every view model of this room works with.
///
/// @param screen runs an action on the screen's thread
public record EvaluationDesk(Workspace workspace, EvaluationService evaluations, Tasks tasks, Executor screen,
        Navigator navigator, ExcelOutput excel) {

    private static final List<String> HEARD = List.of("answerSheet", "item", "questionnaire", "sheetPairing",
            "attendance", "person", "training");

    QuestionnaireService questionnaires() {
        return evaluations.questionnaires();
    }

    /// Hears of every change that evaluations show, until the bag is emptied.
    void follow(Subscriptions bag, Consumer<Changes> hearer) {
        bag.add(workspace.feed().subscribe(screen, changes -> {
            if (HEARD.stream().anyMatch(changes::touches)) {
                hearer.accept(changes);
            }
        }));
    }

    /// Does something that is saved; failures go to the window's own way of telling.
    void save(Runnable work, Runnable then) {
        tasks.run(Texts.get("evaluation.task.save"), progress -> {
            work.run();
            return null;
        }, done -> then.run());
    }

    void save(Runnable work) {
        save(work, () -> { });
    }

    /// Takes the last act back, as the button of a toast does.
    void undo() {
        save(workspace::undo);
    }
}
