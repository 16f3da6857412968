package org.bitacora.directory.model;

import java.util.List;
import org.bitacora.base.TextForm;

/// How much two names look like one person. Only a proposal: a decision is always somebody's (requirements G12).
public enum NameLikeness {

    /// Nothing to compare, or parts that contradict each other.
    DIFFERENT,
    /// What both tell agrees, but one tells too little to be sure.
    DOUBTFUL,
    /// Equal surnames and first name; the second name is equal, an initial or missing.
    SIMILAR,
    /// All four parts agree but for accents and case.
    SAME;

    /// Surnames never get lost: a missing second surname makes a match doubtful, another one makes it none.
    public static NameLikeness of(PersonNames one, PersonNames other) {
        if (one.firstName() == null || other.firstName() == null || one.firstSurname() == null
                || other.firstSurname() == null) {
            return DIFFERENT;
        }
        List<NameLikeness> parts = List.of(
                essential(one.firstName(), other.firstName()),
                essential(one.firstSurname(), other.firstSurname()),
                optional(one.secondName(), other.secondName(), SIMILAR),
                optional(one.secondSurname(), other.secondSurname(), DOUBTFUL));
        return parts.stream().min(NameLikeness::compareTo).orElse(DIFFERENT);
    }

    private static NameLikeness essential(String one, String other) {
        return TextForm.folded(one).equals(TextForm.folded(other)) ? SAME : DIFFERENT;
    }

    private static NameLikeness optional(String one, String other, NameLikeness whenMissing) {
        String a = plain(one);
        String b = plain(other);
        if (a.equals(b)) {
            return SAME;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return whenMissing;
        }
        boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        return initial ? SIMILAR : DIFFERENT;
    }

    private static String plain(String part) {
        return TextForm.folded(part).replace(".", "");
    }
}
