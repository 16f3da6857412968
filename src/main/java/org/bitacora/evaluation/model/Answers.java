package org.bitacora.evaluation.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bitacora.base.TextForm;

/// How answers are written: one code, or several in their order joined with `+`, so that two laptops that mark the same
/// options write the same text.
public final class Answers {

    private static final String JOINT = "+";

    private Answers() {
    }

    public static String joined(Collection<String> codes) {
        return String.join(JOINT, new TreeSet<>(codes));
    }

    /// The codes of an answer; none for a blank one.
    public static Set<String> codes(String answer) {
        if (answer == null || answer.isBlank()) {
            return Set.of();
        }
        // Nearly every answer is one code, and a year has millions of them.
        return answer.contains(JOINT) ? new TreeSet<>(Arrays.asList(answer.split("\\+"))) : Set.of(answer);
    }

    /// What somebody marked with a few keys: "b", "AC" or "a, c" for several options, "v" or "f", "4" on a scale. Empty
    /// if the item has no such option; a blank text is a blank answer, which is the empty string.
    public static Optional<String> typed(Item item, String text) {
        String clean = TextForm.clean(text);
        if (clean == null) {
            return Optional.of("");
        }
        return switch (String.valueOf(item.type())) {
            case EvaluationCodes.LIKERT -> Optional.of(clean).filter(value -> isOnScale(item, value));
            case EvaluationCodes.MULTIPLE -> several(item, clean);
            case EvaluationCodes.OPEN -> Optional.of(clean);
            default -> option(item, clean);
        };
    }

    private static boolean isOnScale(Item item, String value) {
        return value.matches("[1-9]") && item.scaleMax() != null && Integer.parseInt(value) <= item.scaleMax();
    }

    private static Optional<String> option(Item item, String text) {
        return optionCodes(item).stream().filter(code -> code.equalsIgnoreCase(text)).findFirst();
    }

    private static Optional<String> several(Item item, String text) {
        boolean parted = text.matches(".*[,;+\\s].*");
        boolean oneCode = option(item, text).isPresent();
        List<String> pieces = Arrays.asList(text.split(parted || oneCode ? "[,;+\\s]+" : ""));
        List<Optional<String>> codes = pieces.stream().map(piece -> option(item, piece)).toList();
        return codes.stream().allMatch(Optional::isPresent)
                ? Optional.of(joined(codes.stream().map(Optional::get).toList())) : Optional.empty();
    }

    /// The codes that an item offers; a true-or-false item that names none offers `v` and `f`.
    public static Set<String> optionCodes(Item item) {
        boolean bare = EvaluationCodes.TRUE_FALSE.equals(item.type()) && item.options().isEmpty();
        return bare ? Set.of("v", "f") : item.options().keySet();
    }

    /// An answer as a grid cell shows it: "A C" for `a+c`.
    public static String shown(String answer) {
        return String.join(" ", codes(answer)).toUpperCase(Locale.ROOT);
    }
}
