package org.bitacora.wiring;

import java.util.List;
import java.util.stream.Stream;
import org.bitacora.commitment.model.CommitmentListRules;
import org.bitacora.directory.model.DirectoryListRules;
import org.bitacora.directory.model.ListRule;
import org.bitacora.evaluation.model.EvaluationListRules;
import org.bitacora.mesa.model.MesaListRules;
import org.bitacora.training.model.TrainingListRules;

/// Every list of values that Ajustes shows, room by room.
public final class AllLists {

    private AllLists() {
    }

    public static List<ListRule> rules() {
        return Stream.of(DirectoryListRules.ALL, TrainingListRules.ALL, EvaluationListRules.ALL,
                CommitmentListRules.ALL, MesaListRules.ALL)
                .flatMap(List::stream).toList();
    }
}
