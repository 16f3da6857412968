package org.bitacora.report.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bitacora.db.Reading;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.ConsentRules;
import org.bitacora.directory.model.ConsentState;
import org.bitacora.directory.model.DocumentRules;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.report.model.PersonWords;

/// What lists say of people: names and documents, which lie sealed, so that all are read once, and where each person
/// stands about her data. Everything stands under the id that stands for the person.
public final class PeopleStore {

    private static final String DOCUMENTED = """
            SELECT DISTINCT person FROM person_document
            WHERE deleted = 0 AND withheld_reason IS NULL AND person IS NOT NULL
            """;

    private static final String CONSENTS = """
            SELECT id, person, state, given_on, revoked_on FROM consent WHERE deleted = 0 AND person IS NOT NULL
            """;

    private final Reading reading;
    private final JoinedComponents joined;

    public PeopleStore(Reading reading, JoinedComponents joined) {
        this.reading = reading;
        this.joined = joined;
    }

    /// Who declined has no words here, even if her name was not removed yet (domain.md §7.4).
    public Map<UUID, PersonWords> words(LocalDate day) {
        Map<UUID, ConsentState> consents = consents(day);
        Map<UUID, String> documents = documents();
        Map<UUID, PersonWords> words = new HashMap<>();
        reading.each(PersonKind.KIND, "ORDER BY id DESC", person -> {
            UUID id = joined.representative(person.id());
            String name = PersonNames.of(person).full();
            // Of several records of one person the first that has a name speaks; its own record comes last and wins.
            if (consents.get(id) != ConsentState.DECLINES && (!name.isEmpty() || !words.containsKey(id))) {
                words.put(id, new PersonWords(name, documents.getOrDefault(id, "")));
            }
        });
        return words;
    }

    private Map<UUID, String> documents() {
        Map<UUID, String> documents = new HashMap<>();
        reading.each(PersonDocumentKind.KIND, "ORDER BY \"preferred\" ASC, id DESC", one -> {
            if (one.number() != null && one.person() != null) {
                documents.put(joined.representative(one.person()), DocumentRules.shown(one.type(), one.number()));
            }
        });
        return documents;
    }

    public Set<UUID> documented() {
        return new HashSet<>(reading.query(DOCUMENTED, row -> joined.representative(row.id(1))));
    }

    /// Where each person stands on that day; who is missing decided nothing.
    public Map<UUID, ConsentState> consents(LocalDate day) {
        Map<UUID, List<Consent>> decisions = new HashMap<>();
        reading.query(CONSENTS, row -> new Consent(row.id(1), joined.representative(row.id(2)), row.text(3), null,
                        row.date("given_on"), null, null, null, null, row.date("revoked_on")))
                .forEach(one -> decisions.computeIfAbsent(one.person(), none -> new ArrayList<>(1)).add(one));
        Map<UUID, ConsentState> states = new HashMap<>();
        decisions.forEach((person, hers) -> states.put(person, ConsentRules.stateOn(day, hers)));
        return states;
    }

    /// The names of institutions by their own ids.
    public Map<UUID, String> institutions() {
        Map<UUID, String> names = new HashMap<>();
        reading.each(InstitutionKind.KIND, "", one -> {
            if (one.name() != null) {
                names.put(one.id(), one.name());
            }
        });
        return names;
    }
}
