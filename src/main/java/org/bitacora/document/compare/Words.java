package org.bitacora.document.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bitacora.document.compare.DifferencePart.Stretch;

/// A paragraph in words and signs, each with the blanks that follow it, and beside each the form in which it is
/// compared: Word turns quotes and hyphens round, joins three points, and puts no-break spaces where it likes.
///
/// @param shown as they stand in the text
/// @param keys as they are compared
record Words(List<String> shown, List<String> keys) {

    private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b\u2060\ufeff]");
    private static final Pattern WORD = Pattern.compile("(?U)([\\p{L}\\p{M}\\p{N}]+|\\.{3}|-{2,3}|\\S)\\s*");
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u00b4`";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";

    static Words of(String paragraph) {
        List<String> shown = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        Matcher matcher = WORD.matcher(Normalizer.normalize(INVISIBLE.matcher(paragraph).replaceAll(""),
                Normalizer.Form.NFC).strip());
        while (matcher.find()) {
            shown.add(matcher.group());
            keys.add(key(matcher.group(1)));
        }
        return new Words(shown, keys);
    }

    String text() {
        return String.join("", shown);
    }

    /// Neighbours of one kind become one stretch; `marks` has one entry a word.
    List<Stretch> stretches(boolean[] marks) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= shown.size(); i++) {
            if (i == shown.size() || marks[i] != marks[start]) {
                stretches.add(new Stretch(String.join("", shown.subList(start, i)), marks[start]));
                start = i;
            }
        }
        return stretches;
    }

    private static String key(String word) {
        int first = word.charAt(0);
        if (DOUBLE_QUOTES.indexOf(first) >= 0) {
            return "\"";
        }
        if (SINGLE_QUOTES.indexOf(first) >= 0) {
            return "'";
        }
        if (DASHES.indexOf(first) >= 0 || first == '-') {
            return "-";
        }
        return word.equals("...") ? "\u2026" : word;
    }
}
