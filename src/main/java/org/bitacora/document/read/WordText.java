package org.bitacora.document.read;

import java.util.List;

/// What a Word document says.
///
/// @param lines paragraphs and cells of tables in reading order, NFC, none of them blank
/// @param margins the same of its headers and footers
/// @param ignoredActive true when it brings macros, links to other files or objects; they stay there (E-46)
public record WordText(List<String> lines, List<String> margins, boolean ignoredActive) {

    public WordText {
        lines = List.copyOf(lines);
        margins = List.copyOf(margins);
    }

    public String text() {
        return String.join("\n", lines);
    }
}
