package org.bitacora.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.bitacora.evaluation.model.PairScore;
import org.bitacora.evaluation.model.SheetPair;

/// One row behind a figure: a pair of sheets with its score over the items of that figure.
///
/// @param bearer empty if the attendance does not know the code
public record ResultRow(UUID training, SheetPair pair, Optional<Bearer> bearer, PairScore score) {

    public String code() {
        return pair.entry().participantCode();
    }

    public int change() {
        return score.exit() - score.entry();
    }
}
