package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.UUID;

/// What stands in the way in an institution (A17, B10): long approvals, no communications office. Its words may be
/// about persons.
///
/// @param training in which it was met, or null
/// @param type a code of `barrier_types.csv`
/// @param date when it was met
/// @param state a code of `barrier_states.csv`
public record Barrier(UUID id, UUID institution, UUID training, String type, String description, LocalDate date,
        String state) {

    public static final String OPEN = "OPEN";

    public static Barrier met(UUID id, UUID institution, UUID training, LocalDate date) {
        return new Barrier(id, institution, training, null, null, date, OPEN);
    }

    /// Unless somebody says that it was overcome, it stands.
    public boolean isOpen() {
        return state == null || state.equals(OPEN);
    }
}
