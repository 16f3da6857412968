package org.bitacora.evaluation.model;

import java.util.List;

/// A sheet without its other half, why, and what it may be.
///
/// @param likelySheets unpaired sheets of the other moment whose code is the same or one slip away
/// @param repeats the other sheets of this moment under the same code, with other answers; counted with this one
/// @param likelyCodes codes of the attendance one slip away that have no sheet at this moment yet
public record UnpairedSheet(AnswerSheet sheet, Reason reason, List<AnswerSheet> likelySheets,
        List<String> likelyCodes, List<AnswerSheet> repeats) {

    /// One reason per sheet, the first that holds; each has a text `unpaired.<name>`.
    public enum Reason {
        NO_CODE,
        /// Neither known to the attendance nor a code that checks.
        INVALID_CODE,
        /// Another sheet of the same moment bears it too.
        DUPLICATE_CODE,
        /// It checks, but nobody of the attendance has it.
        UNKNOWN_CODE,
        /// The questionnaire has two forms and nobody said which one this paper is.
        NO_FORM,
        ONLY_ENTRY, ONLY_EXIT;

        public String textKey() {
            return "unpaired." + name();
        }
    }
}
