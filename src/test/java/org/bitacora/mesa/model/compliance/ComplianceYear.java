package org.bitacora.mesa.model.compliance;

import java.time.LocalDate;
import java.util.Set;
import org.bitacora.base.Ids;
import org.bitacora.mesa.model.Mesa;
import org.bitacora.mesa.model.MesaCodes;
import org.bitacora.mesa.model.MesaSession;

/// A year of a mesa in a few words, for the tests of its rules.
final class ComplianceYear {

    private ComplianceYear() {
    }

    static Mesa noticed(Mesa mesa, Integer days) {
        return new Mesa(mesa.id(), mesa.project(), mesa.name(), mesa.level(), mesa.type(), mesa.territory(),
                mesa.state(), mesa.constitutedOn(), mesa.actType(), mesa.actNumber(), mesa.actDate(), mesa.actReview(),
                mesa.secretariat(), mesa.object(), mesa.scope(), mesa.functions(), mesa.quorumRule(),
                mesa.quorumNumber(), days, mesa.communicatedOn(), mesa.effectiveOn(), mesa.reportedOn(), mesa.notes());
    }

    static MesaSession session(Mesa mesa, String type, LocalDate date, LocalDate sent) {
        return new MesaSession(Ids.random(), mesa.id(), null, type, MesaCodes.PLANNED, null, date, null, null, null,
                null, MesaCodes.IN_PERSON, null, null, null, null, null, sent, null, null, null, null, null, Set.of(),
                null);
    }
}
