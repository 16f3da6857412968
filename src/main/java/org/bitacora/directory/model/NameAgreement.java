package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.bitacora.base.TextForm;

/// How far two names agree, word by word and whatever their order: accents and particles aside, with a slip or an
/// initial. Looser than [NameLikeness], which proposes while somebody types.
///
/// @param matched words of one that found their like in the other
/// @param clues how they agree; [Clue#OTHER_NAME] alone when they do not
record NameAgreement(int matched, List<Clue> clues) {

    private static final int[] BASE = {0, 0, 30, 50, 60};

    /// The words of a name that are compared.
    record Words(List<String> names, List<String> surnames) {

        static Words of(PersonNames names) {
            return new Words(words(names.names()), words(names.surnames()));
        }

        private static List<String> words(String part) {
            return Arrays.stream(TextForm.folded(part).replace(".", " ").split("[\\s'-]+"))
                    .filter(word -> !word.isEmpty() && !NameWords.isParticle(word)).toList();
        }

        List<String> all() {
            return Stream.concat(names.stream(), surnames.stream()).toList();
        }
    }

    /// Names or surnames of two people laid side by side; what is left found no like.
    private static final class Part {

        private final List<String> one;
        private final List<String> other;
        private final int most;
        private final boolean swapped;
        private int matched;
        private int slips;
        private int initials;

        Part(List<String> one, List<String> other) {
            this.one = new ArrayList<>(one);
            this.other = new ArrayList<>(other);
            most = Math.max(one.size(), other.size());
            match(String::equals);
            swapped = matched > 1 && !inOrder(one, other);
            slips = match(Slip::between);
            initials = match(Part::initial);
        }

        private static boolean inOrder(List<String> one, List<String> other) {
            return one.stream().filter(other::contains).toList().equals(other.stream().filter(one::contains).toList());
        }

        private static boolean initial(String a, String b) {
            return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        }

        private int match(BiPredicate<String, String> like) {
            int found = 0;
            for (String word : List.copyOf(one)) {
                String fit = other.stream().filter(each -> like.test(word, each)).findFirst().orElse(null);
                if (fit != null) {
                    one.remove(word);
                    other.remove(fit);
                    found++;
                }
            }
            matched += found;
            return found;
        }

        /// Nothing found its like, or each has a word that the other contradicts.
        boolean contradicts() {
            return matched == 0 || !one.isEmpty() && !other.isEmpty();
        }

        boolean isMissing() {
            return matched < most;
        }
    }

    static NameAgreement of(Words one, Words other) {
        Part names = new Part(one.names(), other.names());
        Part surnames = new Part(one.surnames(), other.surnames());
        List<Clue> clues = new ArrayList<>();
        if (names.contradicts() || surnames.contradicts() || names.slips + surnames.slips > 2) {
            return new NameAgreement(0, List.of(Clue.OTHER_NAME));
        }
        add(clues, names.swapped, Clue.NAMES_SWAPPED);
        add(clues, surnames.swapped, Clue.SURNAMES_SWAPPED);
        add(clues, names.isMissing(), Clue.MISSING_NAME);
        add(clues, surnames.isMissing(), Clue.MISSING_SURNAME);
        add(clues, names.initials + surnames.initials > 0, Clue.INITIAL);
        for (int slip = names.slips + surnames.slips; slip > 0; slip--) {
            clues.add(Clue.SLIP);
        }
        if (clues.isEmpty()) {
            clues.add(Clue.SAME_NAME);
        }
        return new NameAgreement(names.matched + surnames.matched, clues);
    }

    private static void add(List<Clue> clues, boolean holds, Clue clue) {
        if (holds) {
            clues.add(clue);
        }
    }

    int base() {
        return BASE[Math.min(matched, BASE.length - 1)];
    }
}
