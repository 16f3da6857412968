package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// What a line of an attendance list says about a person not known yet. Nothing in it is required; text in the document
/// cell that is no document stays where it was typed.
///
/// @param occupationOther the occupation in her own words, when no code fits
public record PersonEntry(PersonNames names, TypedDocument document, String gender, String profileGroup,
        String occupation, String occupationOther, UUID institution, String position, String employmentLink) {

    /// Just a name as it was typed in one line.
    public static PersonEntry named(String line) {
        return of(PersonNames.read(line));
    }

    public static PersonEntry of(PersonNames names) {
        return new PersonEntry(names, new TypedDocument.Nothing(), null, null, null, null, null, null, null);
    }

    public PersonEntry withDocument(TypedDocument typed) {
        return new PersonEntry(names, typed, gender, profileGroup, occupation, occupationOther, institution, position,
                employmentLink);
    }

    public PersonEntry withGender(String code) {
        return new PersonEntry(names, document, code, profileGroup, occupation, occupationOther, institution, position,
                employmentLink);
    }

    public PersonEntry withGroup(String code) {
        return new PersonEntry(names, document, gender, code, occupation, occupationOther, institution, position,
                employmentLink);
    }

    /// @param other her own words when there is no code, else `null`
    public PersonEntry withOccupation(String code, String other) {
        return new PersonEntry(names, document, gender, profileGroup, code, other, institution, position,
                employmentLink);
    }

    /// @param post what she is there, and `link` how she is employed: both may be `null`
    public PersonEntry withAffiliation(UUID institutionId, String post, String link) {
        return new PersonEntry(names, document, gender, profileGroup, occupation, occupationOther, institutionId, post,
                link);
    }

    /// The records that this line makes.
    ///
    /// @param since the first day on which the affiliation is known, `null` if unknown
    public PersonCard card(Supplier<UUID> ids, LocalDate since) {
        UUID id = ids.get();
        Person person = new Person(id, names.firstName(), names.secondName(), names.firstSurname(),
                names.secondSurname(), null, null, null, null, gender, profileGroup, occupation, occupationOther, null,
                null, null, null, Set.of(), null, null, null, null, null);
        List<Affiliation> affiliations = institution == null ? List.of()
                : List.of(new Affiliation(ids.get(), id, institution, position, occupation, employmentLink, since,
                        null));
        return new PersonCard(person, documents(ids, id), affiliations, List.of());
    }

    private List<PersonDocument> documents(Supplier<UUID> ids, UUID person) {
        return switch (document) {
            case TypedDocument.Given given -> List.of(new PersonDocument(ids.get(), person, given.type(),
                    given.number(), given.country(), null, null, null, null));
            case TypedDocument.Withheld withheld -> List.of(new PersonDocument(ids.get(), person, null, null, null,
                    null, null, null, withheld.reason()));
            case TypedDocument.Nothing nothing -> List.of();
            case TypedDocument.Other other -> List.of();
        };
    }
}
