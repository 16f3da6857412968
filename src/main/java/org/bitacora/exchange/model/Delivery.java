package org.bitacora.exchange.model;

import java.time.Instant;
import java.util.Set;

/// A file that was received and not taken back.
///
/// @param teams whose work was new in it: a joint file brings that of several
/// @param mark the eight characters that also stand in the file's name
public record Delivery(Instant at, Set<String> teams, String mark) {
}
