package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bitacora.base.Ids;
import org.bitacora.base.TextForm;

/// Which institutions look registered twice: by name, municipality and type. The same NIT is never proof, since an ESE
/// shares it with its sedes.
public final class RepeatedInstitutions {

    private static final int MOST_SAME_WORD = 300;
    private static final int NAMED_ALIKE = 60;
    private static final int FEWEST_WORDS = 2;
    /// What half of all institutions are called says nothing.
    private static final Set<String> GENERIC = Set.of("ese", "ips", "eps", "sas", "sa", "ltda", "hospital", "clinica",
            "centro", "puesto", "salud", "de", "del", "la", "las", "los", "el", "y", "e", "s", "san", "santa",
            "universitario", "unidad", "fundacion", "corporacion", "asociacion", "sede");

    private final List<Institution> all;
    private final List<Set<String>> words;
    private final Set<Pair> seen = new HashSet<>();
    private final List<Repeat> found = new ArrayList<>();

    private RepeatedInstitutions(Collection<Institution> all) {
        this.all = all.stream().filter(each -> each.name() != null)
                .sorted(Comparator.comparing(Institution::id, Ids::compare)).toList();
        words = this.all.stream().map(each -> telling(each.name())).toList();
    }

    /// The pairs worth a look, the surest first.
    public static List<Repeat> among(Collection<Institution> all) {
        RepeatedInstitutions rule = new RepeatedInstitutions(all);
        Blocks blocks = new Blocks();
        for (int slot = 0; slot < rule.all.size(); slot++) {
            Institution each = rule.all.get(slot);
            int own = slot;
            rule.words.get(slot).forEach(word -> blocks.put(word, own));
            blocks.put(plain(each.shortName()), slot);
            blocks.put(plain(each.name()), slot);
            blocks.put(each.municipality(), slot);
        }
        blocks.pairs(MOST_SAME_WORD, rule::compare);
        return rule.found.stream().sorted(Repeat.SUREST_FIRST).toList();
    }

    private static String plain(String name) {
        return TextForm.folded(name).replaceAll("[^a-z0-9 ]", "").replaceAll(" +", " ").strip();
    }

    private static Set<String> telling(String name) {
        return Stream.of(plain(name).split(" ")).filter(word -> !word.isEmpty() && !GENERIC.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void compare(int one, int other) {
        Institution a = all.get(one);
        Institution b = all.get(other);
        Clue name = name(a, b, words.get(one), words.get(other));
        if (name == null || !seen.add(Pair.of(a.id(), b.id()))) {
            return;
        }
        List<Clue> clues = new ArrayList<>(List.of(name));
        tell(clues, a.municipality(), b.municipality(), Clue.SAME_PLACE, Clue.OTHER_PLACE);
        tell(clues, a.type(), b.type(), Clue.SAME_TYPE, Clue.OTHER_TYPE);
        tell(clues, a.nit(), b.nit(), Clue.SAME_NIT, Clue.OTHER_NIT);
        if (a.id().equals(b.parent()) || b.id().equals(a.parent())) {
            clues.add(Clue.PART_OF);
        }
        Repeat repeat = Repeat.of(InstitutionKind.KIND.name(), a.id(), b.id(),
                name == Clue.SAME_NAME ? NAMED_ALIKE : 0, clues);
        if (repeat.isProposed()) {
            found.add(repeat);
        }
    }

    private static void tell(List<Clue> clues, String one, String other, Clue same, Clue different) {
        if (one != null && other != null) {
            clues.add(one.equals(other) ? same : different);
        }
    }

    private static Clue name(Institution a, Institution b, Set<String> some, Set<String> others) {
        String one = plain(a.name());
        String other = plain(b.name());
        if (one.equals(other)) {
            return Clue.SAME_NAME;
        }
        boolean same = !some.isEmpty() && some.equals(others) || Slip.between(one, other)
                || one.equals(plain(b.shortName())) || other.equals(plain(a.shortName()));
        if (same) {
            return Clue.SAME_WORDS;
        }
        Set<String> fewer = some.size() <= others.size() ? some : others;
        Set<String> more = fewer == some ? others : some;
        return fewer.size() >= FEWEST_WORDS && more.containsAll(fewer) ? Clue.SHORTER_NAME : null;
    }
}
