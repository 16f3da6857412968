package org.bitacora.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.bitacora.base.Ids;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.DocumentRules;
import org.bitacora.directory.model.PersonLine;

/// Everybody in the order of surnames, in memory, since names and numbers lie sealed in the file. A filter goes through
/// all of them: some milliseconds for a hundred thousand. Not safe on several threads; its service guards it.
final class PeopleRoster {

    private static final int SHOWN_DIGITS = 4;
    private static final String AFTER_ALL_NAMES = "\uffff";

    private final List<Row> rows;
    private final Map<UUID, Row> byId = new HashMap<>();

    /// A person with the text she is found by: each word after a blank.
    private record Row(PersonLine line, String sortKey, String text) {

        static final Comparator<Row> BY_NAME = Comparator.comparing(Row::sortKey)
                .thenComparing(row -> row.line.id(), Ids::compare);

        static Row of(PersonLine line) {
            StringBuilder text = new StringBuilder(" ").append(TextForm.folded(line.names().full()));
            for (String number : line.numbers()) {
                String plain = TextForm.folded(number);
                text.append(' ').append(plain).append(' ')
                        .append(plain.substring(Math.max(0, plain.length() - SHOWN_DIGITS)));
            }
            return new Row(line, line.names().isEmpty() ? AFTER_ALL_NAMES : line.names().sortKey(), text.toString());
        }
    }

    PeopleRoster(Collection<PersonLine> lines) {
        rows = new ArrayList<>(lines.stream().map(Row::of).sorted(Row.BY_NAME).toList());
        rows.forEach(row -> byId.put(row.line.id(), row));
    }

    void put(PersonLine line) {
        remove(line.id());
        Row row = Row.of(line);
        byId.put(line.id(), row);
        rows.add(-1 - Collections.binarySearch(rows, row, Row.BY_NAME), row);
    }

    void remove(UUID id) {
        Row row = byId.remove(id);
        if (row != null) {
            rows.remove(Collections.binarySearch(rows, row, Row.BY_NAME));
        }
    }

    Optional<PersonLine> find(UUID id) {
        return Optional.ofNullable(byId.get(id)).map(Row::line);
    }

    /// Everybody of whom each typed word begins a word or a number, by surname; all for an empty text.
    List<PersonLine> filter(String typed, Predicate<PersonLine> also) {
        List<String> words = words(typed);
        return rows.stream().filter(row -> words.stream().allMatch(row.text::contains)).map(Row::line).filter(also)
                .toList();
    }

    private static List<String> words(String typed) {
        String folded = TextForm.folded(typed).replace(',', ' ').strip();
        boolean number = folded.chars().anyMatch(Character::isDigit) && folded.chars().noneMatch(Character::isLetter);
        if (number) {
            return List.of(" " + DocumentRules.normalised(folded));
        }
        return folded.isEmpty() ? List.of() : List.of(folded.split("\\s+")).stream().map(word -> " " + word).toList();
    }

    /// Those who hold this document, whatever the type when it is `null`.
    List<PersonLine> byDocument(String type, String number) {
        String plain = DocumentRules.normalised(number);
        return plain == null ? List.of() : filter(plain, line -> line.holds(type, plain));
    }
}
