package org.bitacora.directory.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.bitacora.base.TextForm;

/// What somebody meant by the text in one document cell: "CC 1.090.447.218", "ppt5812347", "1090447218",
/// "V-12.345.678", "sin documento". The same reader serves the grid, the paste and the import.
public sealed interface TypedDocument {

    /// A document; a guessed type is told to the person, who knows better.
    ///
    /// @param number normalised, `null` when only the type was typed
    /// @param country ISO 3166 numeric code of the issuing country, `null` unless the text tells it
    record Given(String type, String number, String country, boolean guessed) implements TypedDocument {
    }

    /// Said to be without document, and why: a code of the withheld reasons.
    record Withheld(String reason) implements TypedDocument {
    }

    /// An empty cell.
    record Nothing() implements TypedDocument {
    }

    /// Not a document at all, probably a name in the wrong column; the text is kept.
    record Other(String text) implements TypedDocument {
    }

    String VENEZUELA = "862";

    static TypedDocument read(String typed) {
        String text = TextForm.clean(typed);
        if (text == null) {
            return new Nothing();
        }
        Optional<String> reason = DirectoryCatalogues.WITHHELD_REASONS.codeOf(text);
        if (reason.isPresent()) {
            return new Withheld(reason.get());
        }
        return Stream.<Optional<TypedDocument>>of(withType(text), venezuelan(text), bare(text))
                .flatMap(Optional::stream).findFirst().orElseGet(() -> new Other(text));
    }

    /// A type in front of the number: the longest word that fits wins ("cédula de extranjería" before "cédula").
    private static Optional<TypedDocument> withType(String text) {
        String spoken = Catalogue.spoken(text);
        return DocumentWord.LONGEST_FIRST.stream().filter(word -> word.begins(spoken)).findFirst()
                .flatMap(word -> given(word.type(), spoken.substring(word.text().length())));
    }

    private static Optional<TypedDocument> given(String type, String rest) {
        String number = DocumentRules.normalised(rest.replaceFirst("^\\s*(no|nro|num|numero)\\b", ""));
        boolean plausible = number == null || number.chars().anyMatch(Character::isDigit);
        return plausible ? Optional.of(new Given(type, number, null, false)) : Optional.empty();
    }

    /// The Venezuelan cédula says its country itself: V-12.345.678, E-84.123.456.
    private static Optional<TypedDocument> venezuelan(String text) {
        String plain = DocumentRules.normalised(text);
        return plain.matches("[VE][0-9]{6,9}")
                ? Optional.of(new Given(DocumentCodes.DE, plain, VENEZUELA, true)) : Optional.empty();
    }

    /// A number without a type: fifteen digits are a PEP, other digits a cédula, letters among digits a passport.
    private static Optional<TypedDocument> bare(String text) {
        String plain = DocumentRules.normalised(text);
        if (DocumentRules.isDigits(plain)) {
            String type = plain.length() == 15 ? DocumentCodes.PE : DocumentCodes.CC;
            return Optional.of(new Given(type, plain, null, true));
        }
        return plain.matches("[A-Z]{1,3}[0-9]{4,12}")
                ? Optional.of(new Given(DocumentCodes.PA, plain, null, true)) : Optional.empty();
    }
}
