package org.bitacora.evaluation;

import java.util.UUID;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.SheetPairing;

/// "Dejar sin pareja" is a pairing with one half, so that the decision travels, is undone and differs like any other.
final class SheetPairings {

    private SheetPairings() {
    }

    static SheetPairing alone(AnswerSheet sheet) {
        return EvaluationCodes.ENTRY.equals(sheet.moment())
                ? SheetPairing.of(sheet.id(), null) : SheetPairing.of(null, sheet.id());
    }

    static boolean leavesAlone(SheetPairing pairing) {
        return (pairing.entry() == null) != (pairing.exit() == null);
    }

    static UUID lone(SheetPairing pairing) {
        return pairing.entry() == null ? pairing.exit() : pairing.entry();
    }
}
