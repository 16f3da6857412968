package org.bitacora.directory.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What the documents of two records say about their being one person (`domain.md` §2).
final class DocumentClue {

    /// A document that has a number, as it is compared.
    record Shown(String type, String number) {
    }

    private DocumentClue() {
    }

    /// The strongest; `null` where nothing can be said, as when one of them shows no number.
    static Clue of(Set<Shown> a, Set<Shown> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return null;
        }
        Clue same = sameOf(a, b);
        if (same != null) {
            return same;
        }
        if (any(a, b, pair -> sameType(pair) && Slip.between(pair.one.number, pair.other.number))) {
            return Clue.ONE_DIGIT;
        }
        if (changesPermit(a, b) || changesPermit(b, a)) {
            return Clue.PEP_TO_PPT;
        }
        return any(a, b, DocumentClue::sameType) ? Clue.OTHER_DOCUMENT : null;
    }

    /// Only whether a number is the same.
    static Clue sameOf(Set<Shown> a, Set<Shown> b) {
        return any(a, b, DocumentClue::same) ? Clue.SAME_DOCUMENT
                : any(a, b, pair -> pair.one.number.equals(pair.other.number)) ? Clue.SAME_NUMBER : null;
    }

    private record Both(Shown one, Shown other) {
    }

    private static boolean any(Set<Shown> a, Set<Shown> b, Predicate<Both> holds) {
        for (Shown one : a) {
            for (Shown other : b) {
                if (holds.test(new Both(one, other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean same(Both pair) {
        return pair.one.number.equals(pair.other.number) && (pair.one.type == null || pair.other.type == null
                || sameType(pair));
    }

    private static boolean sameType(Both pair) {
        return pair.one.type != null && pair.one.type.equals(pair.other.type);
    }

    private static boolean changesPermit(Set<Shown> before, Set<Shown> after) {
        return only(before, DocumentCodes.PE) && only(after, DocumentCodes.PT);
    }

    private static boolean only(Set<Shown> shown, String type) {
        return shown.stream().allMatch(each -> type.equals(each.type));
    }

    static Set<Shown> shown(List<PersonDocument> documents) {
        return documents.stream().map(each -> new Shown(each.type(), DocumentRules.normalised(each.number())))
                .filter(each -> Objects.nonNull(each.number)).collect(Collectors.toSet());
    }
}
