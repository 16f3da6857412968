package org.bitacora.document.compare;

import java.util.ArrayList;
import java.util.List;
import org.bitacora.base.Problem;
import org.bitacora.document.compare.DifferencePart.Changed;
import org.bitacora.document.compare.DifferencePart.OnlyLeft;
import org.bitacora.document.compare.DifferencePart.OnlyRight;
import org.bitacora.document.compare.DifferencePart.Same;

/// Compares two texts by paragraphs and, where a paragraph was changed, by words. White space, no-break spaces, the
/// style of quotes and hyphens and the Unicode form count for nothing: Word changes them by itself. Not for the
/// screen's thread when the texts are long.
public final class TextDifference {

    /// Some two hundred pages; more would take too long if nothing were the same.
    static final int PARAGRAPHS = 10_000;

    private final List<Words> left;
    private final List<Words> right;
    private final List<DifferencePart> parts = new ArrayList<>();
    private int leftDone;
    private int rightDone;

    private TextDifference(List<Words> left, List<Words> right) {
        this.left = left;
        this.right = right;
    }

    public static List<DifferencePart> between(String left, String right) {
        return between(left.lines().toList(), right.lines().toList());
    }

    /// Blank paragraphs are left out.
    public static List<DifferencePart> between(List<String> left, List<String> right) {
        return new TextDifference(words(left), words(right)).parts();
    }

    public static boolean isSame(List<DifferencePart> parts) {
        return parts.stream().allMatch(Same.class::isInstance);
    }

    private static List<Words> words(List<String> paragraphs) {
        List<Words> words = paragraphs.stream().map(Words::of).filter(one -> !one.keys().isEmpty()).toList();
        if (words.size() > PARAGRAPHS) {
            throw new Problem("E-45", "document.compare.tooLong", PARAGRAPHS);
        }
        return words;
    }

    private List<DifferencePart> parts() {
        Marks marks = Marks.of(keys(left), keys(right));
        while (leftDone < left.size() || rightDone < right.size()) {
            int leftEnd = marks.leftEnd(leftDone);
            int rightEnd = marks.rightEnd(rightDone);
            if (leftEnd == leftDone && rightEnd == rightDone) {
                parts.add(new Same(right.get(rightDone++).text()));
                leftDone++;
            } else {
                differ(left.subList(leftDone, leftEnd), right.subList(rightDone, rightEnd));
                leftDone = leftEnd;
                rightDone = rightEnd;
            }
        }
        return List.copyOf(parts);
    }

    private void differ(List<Words> gone, List<Words> come) {
        int[] partners = Pairing.of(gone, come);
        int next = 0;
        for (int i = 0; i < gone.size(); i++) {
            if (partners[i] < 0) {
                parts.add(new OnlyLeft(gone.get(i).text()));
            } else {
                come.subList(next, partners[i]).forEach(one -> parts.add(new OnlyRight(one.text())));
                parts.add(changed(gone.get(i), come.get(partners[i])));
                next = partners[i] + 1;
            }
        }
        come.subList(next, come.size()).forEach(one -> parts.add(new OnlyRight(one.text())));
    }

    private static Changed changed(Words one, Words other) {
        Marks marks = Marks.of(one.keys(), other.keys());
        return new Changed(one.stretches(marks.left()), other.stretches(marks.right()));
    }

    private static List<List<String>> keys(List<Words> paragraphs) {
        return paragraphs.stream().map(Words::keys).toList();
    }
}
