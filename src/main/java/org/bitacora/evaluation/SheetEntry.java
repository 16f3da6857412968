package org.bitacora.evaluation;

import java.util.Map;

/// An answer sheet as it is typed from paper: the code as it was written and the answers by item code.
///
/// @param form which of two forms, null where there is one
public record SheetEntry(String code, Map<String, String> answers, Map<String, String> openAnswers, String form) {

    public SheetEntry(String code, Map<String, String> answers) {
        this(code, answers, Map.of(), null);
    }
}
