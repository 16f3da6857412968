package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bitacora.base.Ids;

/// A person with all that is hers: documents, affiliations and decisions about her data. Immutable; a form turns one
/// card into another and the difference is what is saved.
public record PersonCard(Person person, List<PersonDocument> documents, List<Affiliation> affiliations,
        List<Consent> consents) {

    private static final Comparator<LocalDate> EARLIEST_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    public PersonCard {
        documents = List.copyOf(documents);
        affiliations = List.copyOf(affiliations);
        consents = List.copyOf(consents);
    }

    /// The card before anything is known.
    public static PersonCard blank(UUID id) {
        return new PersonCard(Person.blank(id), List.of(), List.of(), List.of());
    }

    public UUID id() {
        return person.id();
    }

    public PersonNames names() {
        return PersonNames.of(person);
    }

    /// The document to show: the one marked as main, else the latest that has a number (PEP, then PPT).
    public Optional<PersonDocument> mainDocument() {
        return documents.stream().max(Comparator.comparing((PersonDocument document) -> document.number() != null)
                .thenComparing(document -> Boolean.TRUE.equals(document.preferred()))
                .thenComparing(PersonDocument::validFrom, EARLIEST_FIRST)
                .thenComparing(PersonDocument::id, Ids::compare));
    }

    /// Where she works or belongs to on that day; of several the one that began last (B11).
    public Optional<Affiliation> affiliationOn(LocalDate day) {
        return affiliations.stream()
                .filter(affiliation -> affiliation.validFrom() == null || !affiliation.validFrom().isAfter(day))
                .filter(affiliation -> affiliation.validTo() == null || !affiliation.validTo().isBefore(day))
                .max(Comparator.comparing(Affiliation::validFrom, EARLIEST_FIRST)
                        .thenComparing(Affiliation::id, Ids::compare));
    }

    public ConsentState consentOn(LocalDate day) {
        return ConsentRules.stateOn(day, consents);
    }

    public PersonCard with(Person other) {
        return new PersonCard(other, documents, affiliations, consents);
    }

    public PersonCard withDocuments(List<PersonDocument> others) {
        return new PersonCard(person, others, affiliations, consents);
    }

    public PersonCard withAffiliations(List<Affiliation> others) {
        return new PersonCard(person, documents, others, consents);
    }

    public PersonCard withConsents(List<Consent> others) {
        return new PersonCard(person, documents, affiliations, others);
    }

    /// What may stay once she declined: no document, and of the person only group and gender. Affiliations and
    /// decisions name no one and stay, since figures and the proof need them.
    public PersonCard withheld() {
        return new PersonCard(ConsentRules.kept(person, ConsentState.DECLINES), List.of(), affiliations, consents);
    }

    /// Whether anything is kept that a person who declined has not allowed.
    public boolean holdsPersonalFields() {
        return !equals(withheld());
    }
}
