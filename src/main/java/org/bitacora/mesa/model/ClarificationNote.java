package org.bitacora.mesa.model;

import java.time.LocalDate;
import java.util.UUID;

/// A nota aclaratoria: the only thing that an approved acta still takes (domain.md §7.1).
public record ClarificationNote(UUID id, UUID session, LocalDate notedOn, String text, String author) {
}
