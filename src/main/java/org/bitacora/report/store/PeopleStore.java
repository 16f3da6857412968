package org.bitacora.report.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.DocumentRules;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.report.model.PersonWords;

/// Names and documents for nominal lists; they lie sealed, so all are read once.
public final class PeopleStore {

    private PeopleStore() {
    }

    public static Map<UUID, PersonWords> words(Reading reading) {
        Map<UUID, String> documents = new HashMap<>();
        reading.each(PersonDocumentKind.KIND, "ORDER BY \"preferred\" ASC", one -> {
            if (one.number() != null) {
                documents.put(one.person(), DocumentRules.shown(one.type(), one.number()));
            }
        });
        Map<UUID, PersonWords> words = new HashMap<>();
        reading.each(PersonKind.KIND, "", person -> words.put(person.id(), new PersonWords(
                PersonNames.of(person).full(), documents.getOrDefault(person.id(), ""))));
        return words;
    }

    public static Map<UUID, String> institutions(Reading reading) {
        Map<UUID, String> names = new HashMap<>();
        reading.each(InstitutionKind.KIND, "", one -> {
            if (one.name() != null) {
                names.put(one.id(), one.name());
            }
        });
        return names;
    }
}
