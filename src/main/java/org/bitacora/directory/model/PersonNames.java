package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.base.TextForm;

/// The four parts of a name in Colombian forms: two names, two surnames, each of which may be missing or be of several
/// words ("de la Hoz"). What is typed in one line is split by custom and can be corrected part by part.
public record PersonNames(String firstName, String secondName, String firstSurname, String secondSurname) {

    public PersonNames {
        firstName = TextForm.clean(firstName);
        secondName = TextForm.clean(secondName);
        firstSurname = TextForm.clean(firstSurname);
        secondSurname = TextForm.clean(secondSurname);
    }

    public static PersonNames of(Person person) {
        return new PersonNames(person.firstName(), person.secondName(), person.firstSurname(), person.secondSurname());
    }

    /// "María Fernanda Rodríguez de la Hoz", "Peña Gómez, José Luis", "JOSE L. PENA": names first unless a comma says
    /// otherwise. Of three parts the second is a name only if it commonly is one; a line all in capitals is put right.
    public static PersonNames read(String typed) {
        String line = NameWords.properCase(Objects.requireNonNullElse(TextForm.clean(typed), ""));
        int comma = line.indexOf(',');
        if (comma >= 0) {
            return of(NameWords.parts(line.substring(comma + 1)), NameWords.parts(line.substring(0, comma)));
        }
        List<String> parts = NameWords.parts(line);
        int names = namesAmong(parts);
        return of(parts.subList(0, names), parts.subList(names, parts.size()));
    }

    private static int namesAmong(List<String> parts) {
        return switch (parts.size()) {
            case 0 -> 0;
            case 1, 2 -> 1;
            case 3 -> NameWords.isGivenName(parts.get(1)) ? 2 : 1;
            default -> parts.size() - 2;
        };
    }

    private static PersonNames of(List<String> names, List<String> surnames) {
        return new PersonNames(first(names), rest(names), first(surnames), rest(surnames));
    }

    private static String first(List<String> parts) {
        return parts.isEmpty() ? null : parts.getFirst();
    }

    private static String rest(List<String> parts) {
        return parts.size() < 2 ? null : String.join(" ", parts.subList(1, parts.size()));
    }

    public boolean isEmpty() {
        return parts().findAny().isEmpty();
    }

    /// Names, then surnames: how a person is addressed and listed on screen.
    public String full() {
        return parts().collect(Collectors.joining(" "));
    }

    /// "Peña Gómez, José Luis", the order of attendance lists; without surnames just the names.
    public String surnamesFirst() {
        return Stream.of(surnames(), names()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    public String names() {
        return joined(firstName, secondName);
    }

    public String surnames() {
        return joined(firstSurname, secondSurname);
    }

    /// One letter of the first name and one of the first surname: "MP"; particles are skipped.
    public String initials() {
        return Stream.of(firstName, firstSurname).filter(Objects::nonNull).map(NameWords::initial)
                .collect(Collectors.joining()).toUpperCase(Locale.ROOT);
    }

    /// Sorts by surnames, then names, without accents and case; the separator sorts before every letter.
    public String sortKey() {
        return Stream.of(firstSurname, secondSurname, firstName, secondName).map(TextForm::folded)
                .collect(Collectors.joining("\u0001"));
    }

    private Stream<String> parts() {
        return Stream.of(firstName, secondName, firstSurname, secondSurname).filter(Objects::nonNull);
    }

    private static String joined(String... parts) {
        List<String> present = new ArrayList<>(Arrays.asList(parts));
        present.removeIf(Objects::isNull);
        return String.join(" ", present);
    }
}
