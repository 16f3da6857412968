package org.bitacora.evaluation.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.bitacora.i18n.Texts;

/// How the figures are computed and what they do not say, the same words on the screen and in every workbook.
public final class MethodNotes {

    private MethodNotes() {
    }

    public static List<String> all() {
        return Stream.of("pairs", "change", "methods", "items").map(note -> Texts.get("technical.note." + note)).toList();
    }
}
