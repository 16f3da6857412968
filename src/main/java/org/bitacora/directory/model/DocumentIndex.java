package org.bitacora.directory.model;

import java.util.BitSet;
import org.bitacora.directory.model.KnownPerson.KnownDocument;

/// Who holds a document, by the whole number, by its first digits or by its last four.
final class DocumentIndex {

    private static final int FIRST_DIGITS = 3;
    private static final int LAST_DIGITS = 4;

    private final WordIndex numbers = new WordIndex();
    private final WordIndex endings = new WordIndex();

    void add(KnownDocument document, int slot) {
        String number = DocumentRules.normalised(document.number());
        if (number != null) {
            numbers.add(number, slot);
            endings.add(ending(number), slot);
        }
    }

    private static String ending(String number) {
        return number.substring(Math.max(0, number.length() - LAST_DIGITS));
    }

    BitSet whole(String number) {
        return numbers.whole(number);
    }

    /// Those whose number may begin or end like this one; too few digits find nobody.
    BitSet part(String number) {
        BitSet found = number.length() < FIRST_DIGITS ? new BitSet() : numbers.beginning(number);
        if (number.length() >= LAST_DIGITS) {
            found.or(endings.whole(ending(number)));
        }
        return found;
    }
}
