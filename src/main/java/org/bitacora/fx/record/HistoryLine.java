package org.bitacora.fx.record;

import java.time.LocalDateTime;
import java.util.List;

/// One act in the life of a record, in words.
///
/// @param act what was done: created, changed, deleted, restored
/// @param subject what it was done to, where it is not the record itself: "Documento de identidad"; else empty
/// @param team the laptop or team where it was done
public record HistoryLine(LocalDateTime when, String author, String team, Act act, String subject,
        List<Change> changes) {

    /// What can be done to a record.
    public enum Act { CREATED, CHANGED, DELETED, RESTORED }

    /// One field: its label and what it said before and after; empty for nothing.
    public record Change(String label, String before, String after) {
    }
}
