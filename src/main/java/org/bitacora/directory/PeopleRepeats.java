package org.bitacora.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.directory.model.Comparison;
import org.bitacora.directory.model.DirectoryCatalogues;
import org.bitacora.directory.model.DocumentRules;
import org.bitacora.directory.model.Encounters;
import org.bitacora.directory.model.InstitutionKind;
import org.bitacora.directory.model.JoinedComponents;
import org.bitacora.directory.model.Pair;
import org.bitacora.directory.model.Person;
import org.bitacora.directory.model.PersonCard;
import org.bitacora.directory.model.PersonKind;
import org.bitacora.directory.model.PersonLine;
import org.bitacora.directory.model.Repeat;
import org.bitacora.directory.model.RepeatedPeople;
import org.bitacora.i18n.Texts;

/// People who may be one.
///
/// @param encounters where people came to, told by whoever knows of trainings
public record PeopleRepeats(DirectoryService directory, Encounters encounters) implements RepeatSource {

    @Override
    public String kind() {
        return PersonKind.KIND.name();
    }

    @Override
    public Set<String> follows() {
        return Set.of("person", "personDocument", "affiliation", "attendance", "trainingSession");
    }

    @Override
    public List<Repeat> proposals() {
        JoinedComponents institutions = directory.joins().components(InstitutionKind.KIND);
        List<PersonLine> people = directory.people().lines().stream().map(line -> line.institution() == null ? line
                : line.at(institutions.representative(line.institution()))).toList();
        return RepeatedPeople.among(people, encounters);
    }

    @Override
    public String name(UUID id) {
        return directory.people().line(id).map(line -> line.names().full()).orElse("");
    }

    @Override
    public Comparison compare(Pair pair) {
        PersonCard one = card(pair.first());
        PersonCard other = card(pair.second());
        return new Comparison.Draft()
                .row(Texts.get("repeat.row.names"), one.names().names(), other.names().names())
                .row(Texts.get("repeat.row.surnames"), one.names().surnames(), other.names().surnames())
                .row(Texts.get("repeat.row.documents"), documents(one), documents(other))
                .row(Texts.get("person.birthDate"), day(one.person()), day(other.person()))
                .row(Texts.get("person.gender"), DirectoryCatalogues.GENDERS.label(one.person().gender()),
                        DirectoryCatalogues.GENDERS.label(other.person().gender()))
                .row(Texts.get("person.profileGroup"),
                        DirectoryCatalogues.PROFILE_GROUPS.label(one.person().profileGroup()),
                        DirectoryCatalogues.PROFILE_GROUPS.label(other.person().profileGroup()))
                .row(Texts.get("person.occupation"), occupation(one.person()), occupation(other.person()))
                .row(Texts.get("affiliation.institution"), institution(one), institution(other))
                .row(Texts.get("person.phone"), one.person().phone(), other.person().phone())
                .row(Texts.get("person.email"), one.person().email(), other.person().email())
                .of(one.names().full(), other.names().full());
    }

    private PersonCard card(UUID id) {
        return directory.people().card(id).orElseGet(() -> PersonCard.blank(id));
    }

    private static String documents(PersonCard card) {
        return card.documents().stream().filter(document -> document.number() != null)
                .map(document -> DocumentRules.shown(document.type(), document.number()))
                .collect(Collectors.joining(", "));
    }

    private static String day(Person person) {
        return person.birthDate() == null ? "" : Texts.get("repeat.day", person.birthDate().getDayOfMonth(),
                person.birthDate().getMonthValue(), Integer.toString(person.birthDate().getYear()));
    }

    private static String occupation(Person person) {
        return Stream.of(person.occupationOther(), DirectoryCatalogues.OCCUPATIONS.label(person.occupation()))
                .filter(words -> words != null && !words.isEmpty()).findFirst().orElse("");
    }

    private String institution(PersonCard card) {
        return card.affiliationOn(directory.today())
                .map(affiliation -> directory.institutions().name(affiliation.institution())).orElse("");
    }
}
