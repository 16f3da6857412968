package org.bitacora.directory.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A word that names a type of document in front of a number.
record DocumentWord(String text, String type) {

    /// The longest first, since "cédula de extranjería" begins with "cédula".
    static final List<DocumentWord> LONGEST_FIRST = DirectoryCatalogues.DOCUMENT_TYPES.entries().stream()
            .flatMap(DocumentWord::of).distinct()
            .sorted(Comparator.comparing((DocumentWord word) -> -word.text.length()).thenComparing(DocumentWord::text))
            .toList();

    private static Stream<DocumentWord> of(CatalogueEntry type) {
        Stream<String> names = Stream.of(type.code(), type.label(), type.shortLabel());
        return Stream.concat(names, type.aliases().stream())
                .map(word -> new DocumentWord(Catalogue.spoken(word), type.code()));
    }

    /// Whether the text begins with this word and not just with its letters ("pa" is no word of "Paula").
    boolean begins(String spoken) {
        return spoken.startsWith(text)
                && (spoken.length() == text.length() || !Character.isLetter(spoken.charAt(text.length())));
    }
}
