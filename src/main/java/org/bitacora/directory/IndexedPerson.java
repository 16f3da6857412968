package org.bitacora.directory;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bitacora.base.Ids;
import org.bitacora.directory.model.PersonLine;

/// A person as the index keeps her: where she stands in the order of names and under which words she is found.
record IndexedPerson(PersonLine line, String sortKey, List<String> words) {

    /// Marks the words that sound, apart from those that are written.
    static final String SOUND = "~";
    static final Comparator<IndexedPerson> BY_NAME = Comparator.comparing(IndexedPerson::sortKey)
            .thenComparing(person -> person.line.id(), Ids::compare);
    private static final String AFTER_ALL_NAMES = "\uffff";
    private static final int SHOWN_DIGITS = 4;

    static IndexedPerson of(PersonLine line) {
        String sortKey = line.names().isEmpty() ? AFTER_ALL_NAMES : line.names().sortKey();
        return new IndexedPerson(line, sortKey, words(line));
    }

    /// Her words as written and as spoken, her numbers, and their last four digits, which lists show.
    private static List<String> words(PersonLine line) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : PeopleQuery.words(line.names().full())) {
            all.add(word);
            all.add(SOUND + Pronunciation.of(word));
        }
        for (String number : line.numbers()) {
            String plain = PeopleQuery.folded(number);
            all.add(plain);
            all.add(plain.substring(Math.max(0, plain.length() - SHOWN_DIGITS)));
        }
        return List.copyOf(all);
    }
}
