package org.bitacora.directory.divipola;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bitacora.base.TextForm;

/// Names as they are read on screen: "SAN JOSÉ DE CÚCUTA", as older lists write, is "San José de Cúcuta".
final class PlaceNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> SMALL = Set.of("de", "del", "la", "las", "los", "el", "y");

    private PlaceNames() {
    }

    /// Whether a list shouts; then a name of it in capitals is no spelling of its own.
    static boolean shouts(List<String> names) {
        return names.stream().filter(name -> name.equals(name.toUpperCase(Locale.ROOT))).count() * 2 > names.size();
    }

    static String calm(String name) {
        Matcher words = WORD.matcher(name.toLowerCase(Locale.ROOT));
        return words.replaceAll(word -> {
            boolean small = word.start() > 0 && SMALL.contains(word.group());
            boolean initial = word.group().length() == 1 && word.start() > 0;
            return small && !initial ? word.group() : word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                    + word.group().substring(1);
        });
    }

    static String clean(String cell) {
        String clean = TextForm.clean(cell.replaceAll("\\s+", " "));
        return clean == null ? "" : clean;
    }
}
