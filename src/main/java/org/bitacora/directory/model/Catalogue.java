package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bitacora.base.TextForm;

/// A list of values in its order. A code that this version does not know is shown as it is, never lost or refused.
/// Immutable.
public final class Catalogue {

    private final Map<String, CatalogueEntry> byCode = new LinkedHashMap<>();
    private final Map<String, String> typed = new HashMap<>();

    private Catalogue(List<CatalogueEntry> entries) {
        entries.forEach(entry -> byCode.put(entry.code(), entry));
        entries.forEach(entry -> Stream.concat(Stream.of(entry.code(), entry.label(), entry.shortLabel()),
                entry.aliases().stream()).forEach(word -> typed.putIfAbsent(spoken(word), entry.code())));
    }

    /// The list in the file that lies beside the class.
    public static Catalogue load(Class<?> near, String file) {
        return new Catalogue(CatalogueFile.read(near, file));
    }

    public Collection<CatalogueEntry> entries() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /// What a person may choose for something that happens on that day.
    public List<CatalogueEntry> on(LocalDate day) {
        return byCode.values().stream().filter(entry -> entry.validOn(day)).toList();
    }

    /// The entries whose own column says so: the occupations of a group.
    public List<CatalogueEntry> where(String column, String value) {
        return byCode.values().stream().filter(entry -> entry.more(column).equals(value)).toList();
    }

    public Optional<CatalogueEntry> find(String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    /// The label to show; an unknown code shows itself and no code shows nothing.
    public String label(String code) {
        return find(code).map(CatalogueEntry::label).orElse(code == null ? "" : code);
    }

    /// The form for a narrow cell: "H", "Salud", "PPT".
    public String shortLabel(String code) {
        return find(code).map(CatalogueEntry::shortLabel).orElse(code == null ? "" : code);
    }

    /// The code that somebody means by a code, a label or an alias, whatever its case and accents.
    public Optional<String> codeOf(String text) {
        return Optional.ofNullable(typed.get(spoken(text)));
    }

    /// Letters and digits only, in single-spaced words: "Enf. Jefe" gives "enf jefe".
    static String spoken(String text) {
        String folded = TextForm.folded(text);
        StringBuilder spoken = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                spoken.append(gap ? " " : "").append(c);
                gap = false;
            } else {
                gap = !spoken.isEmpty();
            }
        }
        return spoken.toString();
    }
}
