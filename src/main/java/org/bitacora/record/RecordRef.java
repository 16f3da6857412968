package org.bitacora.record;

import java.util.UUID;

/// Names one record: the currency of navigation, change summaries, undo labels and differences.
public record RecordRef(String kind, UUID id) {

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
