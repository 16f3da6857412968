package org.bitacora.wiring;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.directory.model.DirectoryKinds;
import org.bitacora.evaluation.model.EvaluationKinds;
import org.bitacora.record.Kind;
import org.bitacora.record.Kinds;
import org.bitacora.training.model.TrainingKinds;

/// Every kind of record that this version knows, room by room.
public final class AllKinds {

    private AllKinds() {
    }

    public static Kinds list() {
        List<Kind<?>> kinds = new ArrayList<>(DirectoryKinds.ALL);
        kinds.addAll(TrainingKinds.ALL);
        kinds.addAll(EvaluationKinds.ALL);
        return new Kinds(kinds);
    }
}
