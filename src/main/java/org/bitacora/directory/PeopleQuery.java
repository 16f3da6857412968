package org.bitacora.directory;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.DocumentRules;
import org.bitacora.directory.model.PersonNames;
import org.bitacora.directory.model.TypedDocument;

/// What somebody typed to find a person: words of her name in any order, her document in any form, or both.
///
/// @param words the beginnings of words, without accents
/// @param document the document it may be as a whole, `null` if it is none
/// @param names the name it may be as a whole
record PeopleQuery(List<String> words, TypedDocument.Given document, PersonNames names) {

    static PeopleQuery of(String typed) {
        TypedDocument.Given document = TypedDocument.read(typed) instanceof TypedDocument.Given given
                && given.number() != null ? given : null;
        return new PeopleQuery(words(typed), document, PersonNames.read(typed));
    }

    /// The words of a text as the index keeps them; a word with digits is a number and loses its dots and hyphens.
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : TextForm.folded(text).split("[\\s,;'’]+")) {
            boolean number = word.chars().anyMatch(Character::isDigit);
            String plain = number ? folded(DocumentRules.normalised(word)) : word.replaceAll("[^\\p{L}-]", "");
            for (String part : plain.split("-")) {
                if (!part.isEmpty()) {
                    words.add(part);
                }
            }
        }
        return words;
    }

    static String folded(String number) {
        return number == null ? "" : TextForm.folded(number);
    }

    boolean isEmpty() {
        return words.isEmpty() && document == null;
    }
}
