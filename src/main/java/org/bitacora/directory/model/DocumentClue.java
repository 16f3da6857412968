package org.bitacora.directory.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What the documents of two records say about their being one person (`domain.md` §2).
final class DocumentClue {

    private record Shown(String type, String number) {
    }

    private DocumentClue() {
    }

    /// The strongest; empty where one of them shows no number.
    static Optional<Clue> of(List<PersonDocument> one, List<PersonDocument> other) {
        Set<Shown> a = shown(one);
        Set<Shown> b = shown(other);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        if (any(a, b, DocumentClue::same)) {
            return Optional.of(Clue.SAME_DOCUMENT);
        }
        if (any(a, b, pair -> pair.one.number.equals(pair.other.number))) {
            return Optional.of(Clue.SAME_NUMBER);
        }
        if (any(a, b, pair -> sameType(pair) && Slip.between(pair.one.number, pair.other.number))) {
            return Optional.of(Clue.ONE_DIGIT);
        }
        if (changesPermit(a, b) || changesPermit(b, a)) {
            return Optional.of(Clue.PEP_TO_PPT);
        }
        return any(a, b, DocumentClue::sameType) ? Optional.of(Clue.OTHER_DOCUMENT) : Optional.empty();
    }

    private record Both(Shown one, Shown other) {
    }

    private static boolean any(Set<Shown> a, Set<Shown> b, Predicate<Both> holds) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> holds.test(new Both(one, other))));
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

    private static Set<Shown> shown(List<PersonDocument> documents) {
        return documents.stream().map(each -> new Shown(each.type(), DocumentRules.normalised(each.number())))
                .filter(each -> Objects.nonNull(each.number)).collect(Collectors.toSet());
    }
}
