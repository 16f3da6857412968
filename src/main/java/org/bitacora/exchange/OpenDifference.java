package org.bitacora.exchange;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bitacora.db.Conflict;
import org.bitacora.exchange.model.ThreeWayText;
import org.bitacora.record.Value;

/// A difference in words, ready to be decided.
///
/// @param field the field's label
/// @param record name of the record, `kind` what it is
/// @param before what the field said before both, in words
/// @param options at least two different values, the one that is seen meanwhile last
/// @param unseen for a deletion: what was edited without the deleting side seeing it, in words
/// @param joined for a long text: both versions brought together
public record OpenDifference(Conflict conflict, String field, String kind, String record, String before,
        List<Option> options, List<String> unseen, Optional<ThreeWayText> joined) {

    /// A value somebody wrote.
    ///
    /// @param when by the clock of that laptop
    /// @param own whether it was written on this laptop
    /// @param shown whether it is what is seen meanwhile
    public record Option(Value value, String words, String author, String team, boolean own, LocalDateTime when,
            boolean shown) {
    }
}
