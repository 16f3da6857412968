package org.bitacora.directory.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bitacora.db.Reading;
import org.bitacora.db.Tx;
import org.bitacora.directory.model.Affiliation;
import org.bitacora.directory.model.AffiliationKind;
import org.bitacora.directory.model.Consent;
import org.bitacora.directory.model.ConsentKind;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonDocument;
import org.bitacora.directory.model.PersonDocumentKind;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.record.Kind;
import org.bitacora.record.RecordRef;

/// Cards and lines of people. Names and numbers lie sealed, so nothing here searches or sorts by them.
public final class PeopleStore {

    private static final String OF_PERSON = "\"person\" = ?";

    /// The card of a person who is not deleted.
    public Optional<PersonCard> card(Reading reading, UUID id) {
        return reading.find(PersonKind.KIND, id).map(person -> new PersonCard(person,
                reading.list(PersonDocumentKind.KIND, OF_PERSON, id),
                reading.list(AffiliationKind.KIND, OF_PERSON, id),
                reading.list(ConsentKind.KIND, OF_PERSON, id)));
    }

    /// The cards of all people, one at a time: four passes over the tables instead of four queries per person.
    public void cards(Reading reading, Consumer<PersonCard> each) {
        Map<UUID, List<PersonDocument>> documents =
                byPerson(reading, PersonDocumentKind.KIND, PersonDocument::person);
        Map<UUID, List<Affiliation>> affiliations = byPerson(reading, AffiliationKind.KIND, Affiliation::person);
        Map<UUID, List<Consent>> consents = byPerson(reading, ConsentKind.KIND, Consent::person);
        reading.each(PersonKind.KIND, "", person -> each.accept(new PersonCard(person,
                documents.getOrDefault(person.id(), List.of()),
                affiliations.getOrDefault(person.id(), List.of()),
                consents.getOrDefault(person.id(), List.of()))));
    }

    private static <R> Map<UUID, List<R>> byPerson(Reading reading, Kind<R> kind, Function<R, UUID> person) {
        Map<UUID, List<R>> found = new HashMap<>();
        reading.each(kind, "",
                record -> found.computeIfAbsent(person.apply(record), id -> new ArrayList<>(1)).add(record));
        return found;
    }

    public List<PersonLine> lines(Reading reading, LocalDate today) {
        List<PersonLine> lines = new ArrayList<>();
        cards(reading, card -> lines.add(PersonLine.of(card, today)));
        return lines;
    }

    /// The people whom these records are or belong to, also those of records just deleted.
    public Set<UUID> peopleOf(Reading reading, Set<RecordRef> refs) {
        Set<UUID> people = new LinkedHashSet<>();
        for (RecordRef ref : refs) {
            switch (ref.kind()) {
                case "person" -> people.add(ref.id());
                case "personDocument" -> people.addAll(owner(reading, "person_document", ref.id()));
                case "affiliation" -> people.addAll(owner(reading, "affiliation", ref.id()));
                case "consent" -> people.addAll(owner(reading, "consent", ref.id()));
                default -> { }
            }
        }
        return people;
    }

    private static List<UUID> owner(Reading reading, String table, UUID id) {
        return reading.query("SELECT \"person\" FROM " + table + " WHERE id = ? AND \"person\" IS NOT NULL",
                row -> row.id(1), id);
    }

    /// Saves what differs between two cards of one person: records that are missing in the second are deleted.
    public void save(Tx tx, PersonCard before, PersonCard after) {
        if (before.person().equals(after.person())) {
            ensureKnown(tx, after);
        } else {
            tx.save(PersonKind.KIND, before.person(), after.person());
        }
        tx.saveList(PersonDocumentKind.KIND, before.documents(), after.documents());
        tx.saveList(AffiliationKind.KIND, before.affiliations(), after.affiliations());
        tx.saveList(ConsentKind.KIND, before.consents(), after.consents());
    }

    /// A person of whom only a document or a decision is known exists all the same.
    private static void ensureKnown(Tx tx, PersonCard card) {
        if (tx.find(PersonKind.KIND, card.id()).isEmpty()) {
            tx.save(PersonKind.KIND, card.person());
        }
    }

    /// Deletes a person with all that is hers.
    public void delete(Tx tx, UUID id) {
        card(tx, id).ifPresent(card -> {
            tx.saveList(PersonDocumentKind.KIND, card.documents(), List.of());
            tx.saveList(AffiliationKind.KIND, card.affiliations(), List.of());
            tx.saveList(ConsentKind.KIND, card.consents(), List.of());
            tx.delete(PersonKind.KIND.ref(id));
        });
    }
}
