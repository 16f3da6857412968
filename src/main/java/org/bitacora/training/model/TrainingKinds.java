package org.bitacora.training.model;

import java.util.List;
import org.bitacora.record.Kind;

/// All kinds of records of trainings, those first that others refer to.
public final class TrainingKinds {

    public static final List<Kind<?>> ALL = List.of(
            TrainingKind.KIND, TrainingSessionKind.KIND, AttendanceKind.KIND, HeadCountKind.KIND,
            IncidentKind.KIND);

    private TrainingKinds() {
    }
}
