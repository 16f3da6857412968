package org.bitacora.evaluation.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bitacora.base.TextForm;
import org.bitacora.evaluation.model.EvaluationCatalogues;
import org.bitacora.evaluation.model.EvaluationCodes;
import org.bitacora.evaluation.model.Item;

/// An item after one of its cells was typed or pasted, and what its cells say.
final class ItemEdits {

    static final String TEXT = "text";
    static final String TYPE = "type";
    static final String CONSTRUCT = "construct";
    static final String KEY = "key";
    /// The columns of options are called by their letter.
    static final List<String> OPTIONS = List.of("a", "b", "c", "d", "e", "f");
    static final int LEAST_OPTIONS = 4;
    private static final int SCALE = 5;

    private ItemEdits() {
    }

    static Item typed(Item item, String column, String typed) {
        String text = TextForm.clean(typed);
        return switch (column) {
            case TEXT -> item.asking(text, item.type(), item.construct());
            case TYPE -> typed(item, text);
            case CONSTRUCT -> item.asking(item.text(), item.type(), construct(text));
            case KEY -> keyed(item, text);
            default -> option(item, column, text);
        };
    }

    /// A scale needs its greatest value; the options of the former type stay, so that going back loses nothing.
    private static Item typed(Item item, String type) {
        String code = type == null ? null : EvaluationCatalogues.ITEM_TYPES.codeOf(type).orElse(type);
        boolean scale = EvaluationCodes.LIKERT.equals(code) && item.scaleMax() == null;
        return item.asking(item.text(), code, item.construct())
                .keyed(item.answerKey(), scale ? Integer.valueOf(SCALE) : item.scaleMax());
    }

    private static String construct(String text) {
        return text == null ? null : EvaluationCatalogues.CONSTRUCTS.codeOf(text).orElse(text);
    }

    private static Item option(Item item, String letter, String text) {
        Map<String, String> options = new TreeMap<>(item.options());
        if (text == null) {
            options.remove(letter);
        } else {
            options.put(letter, text);
        }
        return item.offering(options);
    }

    /// "b", "ac" or "a, c"; for a scale its greatest value.
    private static Item keyed(Item item, String text) {
        boolean scale = EvaluationCodes.LIKERT.equals(item.type());
        boolean number = text != null && text.matches("[2-9]");
        return item.keyed(scale ? item.answerKey() : key(item, text),
                scale && number ? Integer.valueOf(text) : item.scaleMax());
    }

    private static Set<String> key(Item item, String text) {
        if (text == null) {
            return Set.of();
        }
        String plain = TextForm.folded(text);
        if (EvaluationCodes.TRUE_FALSE.equals(item.type())) {
            return Set.of(plain.substring(0, 1));
        }
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+|(?<=.)(?=.)")).filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String key(Item item) {
        if (EvaluationCodes.LIKERT.equals(item.type())) {
            return item.scaleMax() == null ? "" : String.valueOf(item.scaleMax());
        }
        return String.join(" ", item.answerKey()).toUpperCase(Locale.ROOT);
    }

    static boolean hasOptions(Item item) {
        return EvaluationCodes.SINGLE.equals(item.type()) || EvaluationCodes.MULTIPLE.equals(item.type());
    }
}
