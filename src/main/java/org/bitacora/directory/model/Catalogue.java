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

/// A list of values in its order: those that ship with the program under what the workspace on show says of them
/// ([OpenLists]). A code that this version does not know is shown as it is, never lost or refused. Safe on any thread.
public final class Catalogue {

    /// The list as it is now; exchanged as a whole.
    private record Now(List<ListEntry> over, Map<String, CatalogueEntry> byCode, Map<String, String> typed) {

        static Now of(List<CatalogueEntry> shipped, List<ListEntry> over) {
            Map<String, CatalogueEntry> byCode = new LinkedHashMap<>();
            Map<String, String> typed = new HashMap<>();
            List<CatalogueEntry> entries = ListMerge.of(shipped, over);
            entries.forEach(entry -> byCode.put(entry.code(), entry));
            entries.forEach(entry -> Stream.concat(Stream.of(entry.code(), entry.label(), entry.shortLabel()),
                    entry.aliases().stream()).forEach(word -> typed.putIfAbsent(spoken(word), entry.code())));
            return new Now(over, Collections.unmodifiableMap(byCode), typed);
        }
    }

    private final String name;
    private final List<CatalogueEntry> shipped;
    private volatile Now now;

    private Catalogue(String name, List<CatalogueEntry> shipped) {
        this.name = name;
        this.shipped = shipped;
        now = Now.of(shipped, List.of());
    }

    /// The list in the file that lies beside the class.
    public static Catalogue load(Class<?> near, String file) {
        return new Catalogue(file.replace(".csv", ""), CatalogueFile.read(near, file));
    }

    /// Made anew when it is first read after a change, since most changes concern another list.
    private Now now() {
        List<ListEntry> over = OpenLists.over(name);
        Now current = now;
        if (current.over() != over) {
            current = Now.of(shipped, over);
            now = current;
        }
        return current;
    }

    /// The name of the list, stable for ever.
    public String name() {
        return name;
    }

    /// The values that come with the program, whatever a workspace says of them.
    public List<CatalogueEntry> shipped() {
        return shipped;
    }

    /// In order; the same object as long as nobody changes the list.
    public Collection<CatalogueEntry> entries() {
        return now().byCode().values();
    }

    /// What may be chosen today, by the clock of the workspace on show; everything while there is none.
    public List<CatalogueEntry> offered() {
        return entries().stream().filter(Catalogue::isOffered).toList();
    }

    public static boolean isOffered(CatalogueEntry entry) {
        LocalDate today = OpenLists.today();
        return today == null || entry.validOn(today);
    }

    /// The entries whose own column says so: the occupations of a group.
    public List<CatalogueEntry> where(String column, String value) {
        return entries().stream().filter(entry -> entry.more(column).equals(value)).toList();
    }

    public Optional<CatalogueEntry> find(String code) {
        return Optional.ofNullable(code).map(now().byCode()::get);
    }

    public List<String> codes() {
        return List.copyOf(now().byCode().keySet());
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
        return Optional.ofNullable(now().typed().get(spoken(text)));
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
