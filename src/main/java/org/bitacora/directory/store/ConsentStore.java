package org.bitacora.directory.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.ConsentKind;
import org.bitacora.directory.model.ConsentRules;
import org.bitacora.directory.model.ConsentState;

/// Decisions about personal data, by person.
public final class ConsentStore {

    /// Where each person stands on that day.
    public Map<UUID, ConsentState> states(Reading reading, LocalDate day, Collection<UUID> persons) {
        Map<UUID, ConsentState> states = new LinkedHashMap<>();
        for (UUID person : persons) {
            states.computeIfAbsent(person, id ->
                    ConsentRules.stateOn(day, reading.list(ConsentKind.KIND, "\"person\" = ?", id)));
        }
        return states;
    }
}
