package org.bitacora.db;

import org.bitacora.record.RecordRef;

/// A field (by wire name) of a record that two people changed without seeing each other's change, differently.
public record Conflict(RecordRef record, String field) {
}
