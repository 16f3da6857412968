package org.bitacora.evaluation.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bitacora.evaluation.model.AnswerSheet;

/// Remembers each sheet as the file has it, so that a row is saved once when one leaves it rather than at every answer.
/// What is being saved counts as saved; if that fails it is taken back. Screen's thread only.
final class UnsavedSheets {

    /// A sheet to save: as it was read (`null` for a new one) and as it is now.
    record Edit(AnswerSheet before, AnswerSheet after) {
    }

    private final Map<UUID, AnswerSheet> known = new HashMap<>();

    void read(List<AnswerSheet> sheets) {
        known.clear();
        sheets.forEach(sheet -> known.put(sheet.id(), sheet));
    }

    boolean isUnsaved(AnswerSheet sheet) {
        return !Objects.equals(known.get(sheet.id()), sheet);
    }

    boolean isNew(AnswerSheet sheet) {
        return !known.containsKey(sheet.id());
    }

    List<AnswerSheet> among(List<AnswerSheet> rows) {
        return rows.stream().filter(this::isUnsaved).toList();
    }

    /// What must be saved now; it counts as saved from here on.
    List<Edit> take(List<AnswerSheet> rows) {
        List<Edit> edits = new ArrayList<>();
        among(rows).forEach(sheet -> edits.add(new Edit(known.put(sheet.id(), sheet), sheet)));
        return edits;
    }

    void takeBack(Edit edit) {
        if (edit.before() == null) {
            known.remove(edit.after().id());
        } else {
            known.put(edit.after().id(), edit.before());
        }
    }

    void forget(AnswerSheet sheet) {
        known.remove(sheet.id());
    }
}
