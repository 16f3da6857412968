package org.bitacora.exchange.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What this laptop has not handed in yet.
///
/// @param kinds how many records of each kind were touched since
/// @param handedInAt when it handed in last
public record Outstanding(long changes, Map<String, Integer> kinds, Optional<Instant> handedInAt) {
}
