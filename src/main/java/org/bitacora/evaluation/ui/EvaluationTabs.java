package org.bitacora.evaluation.ui;

import java.util.UUID;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.fx.Screen;
import org.bitacora.fx.Subscriptions;
import org.bitacora.i18n.Texts;

/// The two tabs that this room adds to the record of a training; wiring hangs them there.
public final class EvaluationTabs {

    public static final String SHEETS = "evaluaciones";
    public static final String RESULTS = "resultados";

    private EvaluationTabs() {
    }

    public static Screen sheets(EvaluationDesk desk, UUID training) {
        return new SheetsView(desk, training);
    }

    public static Screen results(EvaluationDesk desk, UUID training) {
        return new ResultsView(desk, training);
    }

    /// The editor of a questionnaire, for places of that kind.
    public static Screen questionnaire(EvaluationDesk desk, UUID id) {
        return new QuestionnaireView(desk, id);
    }

    /// "35 · 33": how many entry and exit sheets there are; empty while there are none.
    public static ObservableValue<String> counter(EvaluationDesk desk, UUID training, Subscriptions bag) {
        ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
        Runnable read = () -> desk.tasks().run(Texts.get("evaluation.task.read"),
                progress -> counted(desk, training), text::set);
        desk.follow(bag, changes -> {
            if (changes.touches("answerSheet")) {
                read.run();
            }
        });
        read.run();
        return text.getReadOnlyProperty();
    }

    /// For the tab of results, whose numbers stand in the other.
    public static ObservableValue<String> noCounter() {
        return new ReadOnlyStringWrapper("");
    }

    private static String counted(EvaluationDesk desk, UUID training) {
        int entries = desk.evaluations().sheets(training, EvaluationCodes.ENTRY).size();
        int exits = desk.evaluations().sheets(training, EvaluationCodes.EXIT).size();
        return entries + exits == 0 ? "" : Texts.get("evaluation.tab.counter", entries, exits);
    }
}
