package org.bitacora.directory.model;

import java.util.List;

/// A known person who may be the one that is being typed, why, and which characters say so.
///
/// @param name as it is shown
/// @param matched the places in `name` that the typed text matches, for bold letters; empty for a match by document
/// @param document the document that matched, `null` for a match by name
public record LookAlike(KnownPerson person, Reason reason, String name, List<Range> matched,
        KnownPerson.KnownDocument document) {

    /// Why somebody is proposed, the surest first; each has a text `lookAlike.<name>`.
    public enum Reason {
        /// The whole number is the same, whatever the type: a cédula keeps the number of the card and the birth record.
        SAME_DOCUMENT,
        /// The number begins, or from four digits on ends, with what was typed.
        DOCUMENT_PART,
        /// Every typed word begins a part of the name.
        KNOWN,
        /// The same but for a slip, an initial or a missing second name.
        SIMILAR_NAME,
        /// What both tell agrees, but one of them tells too little.
        DOUBTFUL_NAME;

        public String textKey() {
            return "lookAlike." + name();
        }
    }

    /// Characters from `start` to before `end`.
    public record Range(int start, int end) {
    }
}
