package org.bitacora.db;

import java.util.List;
import org.bitacora.record.Change;
import org.bitacora.record.Value;

/// A conflict ready to be decided. The last candidate is the one displayed meanwhile.
///
/// @param before what the field said before both
/// @param candidates the changes that are heads, the displayed one last
/// @param unseen for a deletion: the edits that whoever deleted had not seen
public record Difference(Conflict conflict, Value before, List<Change> candidates, List<Change> unseen) {

    /// What a candidate says of the field.
    public Value value(Change candidate) {
        return candidate.edits().stream().filter(edit -> edit.field().equals(conflict.field())).findFirst()
                .orElseThrow().value();
    }
}
