package org.bitacora.evaluation;

import java.util.Map;

/// An answer sheet as it is typed from paper: the code as it was written and the answers by item code.
public record SheetEntry(String code, Map<String, String> answers, Map<String, String> openAnswers) {

    public SheetEntry(String code, Map<String, String> answers) {
        this(code, answers, Map.of());
    }
}
