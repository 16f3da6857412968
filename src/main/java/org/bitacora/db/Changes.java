package org.bitacora.db;

import java.util.Set;
import java.util.UUID;
import org.bitacora.record.RecordRef;

/// What a transaction touched; every open screen hears of it and decides by kind whether to read again.
///
/// @param records the records touched; empty for a transaction that changed nothing
/// @param everything true after an import or a rebuild that touched too much to list
public record Changes(Set<RecordRef> records, boolean everything) {

    public static final Changes NONE = new Changes(Set.of(), false);

    public Changes {
        records = Set.copyOf(records);
    }

    public boolean isEmpty() {
        return records.isEmpty() && !everything;
    }

    public boolean touches(String kind) {
        return everything || records.stream().anyMatch(ref -> ref.kind().equals(kind));
    }

    public boolean touches(String kind, UUID id) {
        return everything || records.contains(new RecordRef(kind, id));
    }
}
