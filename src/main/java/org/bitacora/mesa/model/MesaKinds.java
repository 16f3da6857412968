package org.bitacora.mesa.model;

import java.util.List;
import org.bitacora.record.Kind;

/// All kinds of records of mesas, those first that others refer to.
public final class MesaKinds {

    public static final List<Kind<?>> ALL = List.of(
            MesaKind.KIND, FocalPointKind.KIND, DelegationKind.KIND, DesignationKind.KIND,
            MesaSessionKind.KIND, AgendaItemKind.KIND, DecisionKind.KIND, PresenceKind.KIND, AbsenceKind.KIND,
            MesaHeadCountKind.KIND, QuorumCheckKind.KIND, ActaKind.KIND, SignerKind.KIND, ObservationKind.KIND,
            ClarificationNoteKind.KIND, DispatchKind.KIND, PracticeKind.KIND, PeriodicReportKind.KIND);

    private MesaKinds() {
    }
}
