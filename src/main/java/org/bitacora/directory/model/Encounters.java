package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Where people came to. The directory knows of no trainings, so whoever does tells it.
@FunctionalInterface
public interface Encounters {

    Encounters NONE = people -> Map.of();

    /// One sheet somebody stands on; `day` is `null` while it has none.
    record Encounter(UUID sheet, LocalDate day) {
    }

    /// By person; who came to nothing may be left out.
    Map<UUID, List<Encounter>> of(Set<UUID> people);
}
