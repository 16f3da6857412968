package org.bitacora.exchange.model;

import java.time.Instant;

/// One line of the history: something handed in or received.
///
/// @param author of what was received; empty for what was handed in, likewise `team`
/// @param undone whether the reception was taken back
/// @param mark the eight characters that also stand in the file's name
public record Passage(Instant at, boolean received, String author, String team, long changes, boolean undone,
        String mark) {
}
