package org.bitacora.sheet.read;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bitacora.sheet.CellText;

/// Gathers the text of one cell from its pieces and stops at the length that Excel keeps.
final class TextGatherer {

    /// Excel writes a character that XML cannot hold as `_x0007_`.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();

    void clear() {
        text.setLength(0);
    }

    /// False when the text became longer than a cell can be.
    boolean add(char[] piece, int from, int length) {
        text.append(piece, from, Math.min(length, CellText.LONGEST * 7 - text.length()));
        return text.length() < CellText.LONGEST * 7;
    }

    /// As it stands.
    String raw() {
        return text.toString();
    }

    /// As a person wrote it, or null when it is longer than Excel keeps.
    String clean() {
        String plain = text.indexOf("_x") < 0 ? raw() : ESCAPED.matcher(text).replaceAll(TextGatherer::character);
        return plain.length() > CellText.LONGEST ? null : CellText.clean(plain);
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
