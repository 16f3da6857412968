package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bitacora.i18n.Texts;

/// One person as a line of a list: what tells her from others, and no more. `institution` is where she is affiliated
/// today.
public record PersonLine(UUID id, PersonNames names, List<PersonDocument> documents, String gender,
        String profileGroup, String occupation, UUID institution, ConsentState consent, LocalDate birthDate,
        String phone) {

    public PersonLine {
        documents = List.copyOf(documents);
    }

    public static PersonLine of(PersonCard card, LocalDate today) {
        Person person = card.person();
        UUID institution = card.affiliationOn(today).map(Affiliation::institution).orElse(null);
        List<PersonDocument> mainFirst = card.mainDocument().map(main -> card.documents().stream()
                .sorted((a, b) -> Boolean.compare(b == main, a == main)).toList()).orElse(List.of());
        return new PersonLine(person.id(), card.names(), mainFirst, person.gender(), person.profileGroup(),
                person.occupation(), institution, card.consentOn(today), person.birthDate(), person.phone());
    }

    /// The same line with her institution under another id.
    public PersonLine at(UUID other) {
        return new PersonLine(id, names, documents, gender, profileGroup, occupation, other, consent, birthDate, phone);
    }

    /// "CC ••••7218", or that there is none: the document as lists show it.
    public String maskedDocument() {
        return documents.stream().findFirst().map(PersonLine::masked)
                .orElseGet(() -> Texts.get("document.withheld"));
    }

    private static String masked(PersonDocument document) {
        return document.type() == null && document.number() == null
                ? DirectoryCatalogues.WITHHELD_REASONS.label(document.withheldReason())
                : DocumentRules.masked(document.type(), document.number());
    }

    /// Whether one of her documents is this one, whatever its dots and capitals; a type not known matches any.
    public boolean holds(String type, String number) {
        String plain = DocumentRules.normalised(number);
        return plain != null && documents.stream()
                .filter(document -> type == null || document.type() == null || type.equals(document.type()))
                .anyMatch(document -> plain.equals(DocumentRules.normalised(document.number())));
    }

    /// What look-alikes are searched by.
    public KnownPerson known() {
        return new KnownPerson(id, names, documents.stream()
                .map(document -> new KnownPerson.KnownDocument(document.type(), document.number())).toList());
    }

    /// Her numbers as they are compared.
    public List<String> numbers() {
        return documents.stream().map(document -> DocumentRules.normalised(document.number()))
                .filter(number -> number != null).collect(Collectors.toList());
    }
}
