package org.bitacora.wiring;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bitacora.commitment.ui.BornHere;
import org.bitacora.commitment.ui.CommitmentDesk;
import org.bitacora.evaluation.ui.EvaluationDesk;
import org.bitacora.evaluation.ui.EvaluationTabs;
import org.bitacora.fx.Place;
import org.bitacora.fx.Screen;
import org.bitacora.i18n.Texts;
import org.bitacora.training.model.TrainingKind;
import org.bitacora.training.ui.TrainingTab;

/// What other rooms add to that of trainings: two tabs for evaluations and the editor of questionnaires, and a tab for
/// the commitments born in a training.
final class TrainingTabs {

    /// The kinds of records that the room shows beside its own.
    static final Set<String> KINDS = Set.of("questionnaire");

    private TrainingTabs() {
    }

    static List<TrainingTab> of(EvaluationDesk desk, CommitmentDesk commitments) {
        return List.of(new TrainingTab(EvaluationTabs.SHEETS, Texts.get("evaluation.tab.sheets"),
                        (training, bag) -> EvaluationTabs.counter(desk, training, bag),
                        training -> EvaluationTabs.sheets(desk, training), true),
                new TrainingTab(EvaluationTabs.RESULTS, Texts.get("evaluation.tab.results"),
                        (training, bag) -> EvaluationTabs.noCounter(),
                        training -> EvaluationTabs.results(desk, training), true),
                new TrainingTab(BornHere.TAB, Texts.get("commitment.room"),
                        (training, bag) -> BornHere.counter(commitments, TrainingKind.KIND.name(), training, bag),
                        training -> BornHere.screen(commitments, TrainingKind.KIND.name(), training), false));
    }

    /// The room's own screens, and the questionnaire for places of that kind.
    static Function<Place, Screen> screens(EvaluationDesk desk, Function<Place, Screen> own) {
        return place -> place.isRecord() && KINDS.contains(place.kind())
                ? EvaluationTabs.questionnaire(desk, place.id()) : own.apply(place);
    }
}
