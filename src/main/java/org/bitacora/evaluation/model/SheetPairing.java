package org.bitacora.evaluation.model;

import java.util.UUID;
import org.bitacora.base.Ids;

/// The decision that an entry and an exit sheet are of one participant, for those whose codes do not agree.
public record SheetPairing(UUID id, UUID entry, UUID exit) {

    public static SheetPairing of(UUID entry, UUID exit) {
        return new SheetPairing(Ids.natural("sheetPairing", entry, exit), entry, exit);
    }
}
