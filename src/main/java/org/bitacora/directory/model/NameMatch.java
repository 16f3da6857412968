package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.TextForm;
import org.bitacora.directory.model.LookAlike.Range;

/// Which characters of a shown name the typed words match, so that they can be drawn bold.
final class NameMatch {

    private NameMatch() {
    }

    /// The places in their order; each typed word marks the beginning of each word of the name that begins with it.
    static List<Range> ranges(String name, List<String> typed) {
        List<Range> ranges = new ArrayList<>();
        int start = 0;
        while (start < name.length()) {
            int end = start;
            while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
                end++;
            }
            int matched = longestMatch(name, start, end, typed);
            if (matched > start) {
                ranges.add(new Range(start, matched));
            }
            start = end + 1;
        }
        return ranges;
    }

    private static int longestMatch(String name, int start, int end, List<String> typed) {
        int longest = start;
        for (String word : typed) {
            longest = Math.max(longest, match(name, start, end, word));
        }
        return longest;
    }

    /// Where the typed word ends within this word of the name; `start` if it does not begin it. Character by character,
    /// since a folded text may be shorter than what is shown.
    private static int match(String name, int start, int end, String word) {
        int matched = 0;
        int at = start;
        while (at < end && matched < word.length()) {
            String letter = TextForm.folded(String.valueOf(name.charAt(at)));
            if (!word.startsWith(letter, matched)) {
                return start;
            }
            matched += letter.length();
            at++;
        }
        return matched == word.length() ? at : start;
    }
}
