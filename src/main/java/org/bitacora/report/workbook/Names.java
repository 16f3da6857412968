package org.bitacora.report.workbook;

import java.util.Map;
import java.util.UUID;
import org.bitacora.report.model.PersonWords;

/// The names that nominal lists show, read for the writing of one workbook.
///
/// @param people by the id that stands for the person; nobody who declined is among them
/// @param institutions by their own ids
/// @param happenings what was written about incidents, barriers and commitments, by their ids
public record Names(Map<UUID, PersonWords> people, Map<UUID, String> institutions, Map<UUID, String> happenings) {

    String words(UUID happening) {
        return happenings.getOrDefault(happening, "");
    }

    PersonWords person(UUID id) {
        return people.getOrDefault(id, PersonWords.NOBODY);
    }

    String institution(UUID id) {
        return institutions.getOrDefault(id, "");
    }
}
