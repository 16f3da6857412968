package org.bitacora.mesa.paper;

import java.time.LocalDate;
import java.util.UUID;

/// A commitment as an acta tells it: how it stood on the day of the session, whatever became of it later.
///
/// @param item the point of the agenda in which it was agreed, or null
/// @param due the day it had on the day of the session, or null
/// @param state in words, "Pendiente"
/// @param progress what was last told by then, in percent, or null
/// @param told what was last told by then, or null
public record ActaCommitment(UUID item, String text, String assignee, String institution, LocalDate due, String state,
        Integer progress, String told) {
}
