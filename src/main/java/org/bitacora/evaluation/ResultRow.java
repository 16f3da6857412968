package org.bitacora.evaluation;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.evaluation.model.Item;
import org.bitacora.evaluation.model.Scoring;
import org.bitacora.evaluation.model.SheetPair;
import org.bitacora.evaluation.model.SheetScore;

/// One row behind a figure: a pair of sheets with its scores over the items of that figure.
///
/// @param bearer empty if the attendance does not know the code
public record ResultRow(UUID training, SheetPair pair, Optional<Bearer> bearer, SheetScore entry,
        SheetScore exit) {

    static ResultRow of(UUID training, SheetPair pair, Optional<Bearer> bearer, Collection<Item> items) {
        return new ResultRow(training, pair, bearer, Scoring.score(items, pair.entry()),
                Scoring.score(items, pair.exit()));
    }

    public String code() {
        return pair.entry().participantCode();
    }

    public int change() {
        return exit.right() - entry.right();
    }
}
