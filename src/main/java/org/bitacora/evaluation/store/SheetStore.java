package org.bitacora.evaluation.store;

import java.util.List;
import java.util.UUID;
import org.bitacora.db.Reading;
import org.bitacora.evaluation.model.AnswerSheet;
import org.bitacora.evaluation.model.AnswerSheetKind;
import org.bitacora.evaluation.model.SheetPairing;
import org.bitacora.evaluation.model.SheetPairingKind;

/// Finds answer sheets and the pairings that people decided.
public final class SheetStore {

    /// The sheets of a training at one moment, in the order of the pile of paper.
    public List<AnswerSheet> sheets(Reading reading, UUID training, String moment) {
        return reading.list(AnswerSheetKind.KIND,
                "\"training\" = ? AND \"moment\" = ? ORDER BY \"sheet_row\", \"participant_code\", id", training,
                moment);
    }

    /// The pairings in which a sheet of the training takes part.
    public List<SheetPairing> pairings(Reading reading, UUID training) {
        return reading.list(SheetPairingKind.KIND, """
                ("entry" IN (SELECT id FROM answer_sheet WHERE "training" = ? AND deleted = 0)
                    OR "exit" IN (SELECT id FROM answer_sheet WHERE "training" = ? AND deleted = 0))
                ORDER BY id""", training, training);
    }

    public List<SheetPairing> pairingsOf(Reading reading, UUID sheet) {
        return reading.list(SheetPairingKind.KIND, "(\"entry\" = ? OR \"exit\" = ?) ORDER BY id", sheet, sheet);
    }

    public int nextRow(Reading reading, UUID training, String moment) {
        return 1 + (int) reading.count("""
                SELECT coalesce(max("sheet_row"), 0) FROM answer_sheet
                WHERE "training" = ? AND "moment" = ? AND deleted = 0""", training, moment);
    }
}
