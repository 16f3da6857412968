package org.bitacora.mesa;

import java.util.List;
import org.bitacora.mesa.model.SessionDossier;
import org.bitacora.mesa.paper.ActaCommitment;

/// Where an acta takes the commitments from that it tells.
interface ActaCommitments {

    /// What earlier sessions had agreed and this one follows up, as it stood on its day.
    List<ActaCommitment> followed(SessionDossier dossier);

    /// What this session agreed, in its order, as it stood on its day.
    List<ActaCommitment> agreed(SessionDossier dossier);

    /// Of a workspace that keeps no commitments.
    static ActaCommitments none() {
        return new ActaCommitments() {
            @Override
            public List<ActaCommitment> followed(SessionDossier dossier) {
                return List.of();
            }

            @Override
            public List<ActaCommitment> agreed(SessionDossier dossier) {
                return List.of();
            }
        };
    }
}
