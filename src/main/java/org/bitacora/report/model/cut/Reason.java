package org.bitacora.report.model.cut;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.bitacora.record.ChangeId;

/// A change since the delivery that moved a row.
///
/// @param what in words: "Asistencia nueva", "Se deshizo su recepción"
/// @param author who made it, by the name of that day
/// @param team on which laptop, or "" if that is not known
/// @param made by the clock of that laptop, which may have been wrong
/// @param arrived when it came here, by the clock of this one; empty for what was made here
public record Reason(ChangeId change, String what, String author, String team, LocalDateTime made,
        Optional<Instant> arrived) {
}
