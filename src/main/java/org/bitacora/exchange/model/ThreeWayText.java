package org.bitacora.exchange.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Two versions of a long text brought together, paragraph by paragraph, from what it said before both. Where only one
/// side changed a paragraph its version stands; where both did, both stand one after the other for a person to smooth.
///
/// @param text the proposal; never saved without somebody reading it
/// @param overlaps how many places both sides changed
public record ThreeWayText(String text, int overlaps) {

    private record Edit(int from, int to, List<String> lines) {
        static Edit of(AbstractDelta<String> delta) {
            int from = delta.getSource().getPosition();
            return new Edit(from, from + delta.getSource().size(), delta.getTarget().getLines());
        }

        boolean touches(Edit other) {
            return from <= other.to && other.from <= to
                    && (from < other.to && other.from < to || from == other.from);
        }
    }

    public static ThreeWayText join(String before, String one, String two) {
        List<String> base = paragraphs(before);
        List<Edit> edits = new ArrayList<>(edits(base, one));
        int overlaps = 0;
        for (Edit other : edits(base, two)) {
            if (edits.contains(other)) {
                continue;
            }
            Edit rival = edits.stream().filter(edit -> edit.touches(other)).findFirst().orElse(null);
            if (rival == null) {
                edits.add(other);
            } else {
                overlaps++;
                edits.set(edits.indexOf(rival), both(rival, other));
            }
        }
        return new ThreeWayText(apply(base, edits), overlaps);
    }

    private static Edit both(Edit one, Edit two) {
        List<String> lines = new ArrayList<>(one.lines());
        two.lines().stream().filter(line -> !one.lines().contains(line)).forEach(lines::add);
        return new Edit(Math.min(one.from(), two.from()), Math.max(one.to(), two.to()), lines);
    }

    private static List<Edit> edits(List<String> base, String text) {
        return DiffUtils.diff(base, paragraphs(text)).getDeltas().stream().map(Edit::of).toList();
    }

    private static List<String> paragraphs(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static String apply(List<String> base, List<Edit> edits) {
        List<String> result = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
            result.addAll(base.subList(Math.min(at, edit.from()), edit.from()));
            result.addAll(edit.lines());
            at = Math.max(at, edit.to());
        }
        result.addAll(base.subList(at, base.size()));
        return String.join("\n", result);
    }
}
