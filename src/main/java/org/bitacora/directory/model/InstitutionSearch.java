package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What somebody typed to find an institution: words of its name in any order, its NIT or its municipality.
public record InstitutionSearch(List<String> words) {

    public static InstitutionSearch of(String typed) {
        String spoken = Catalogue.spoken(typed == null ? "" : typed.replace(".", ""));
        return new InstitutionSearch(spoken.isEmpty() ? List.of() : List.of(spoken.split(" ")));
    }

    /// Those that fit: first those whose name begins so, each part in the order given.
    public List<Institution> among(Collection<Institution> institutions) {
        List<Institution> first = new ArrayList<>();
        List<Institution> rest = new ArrayList<>();
        for (Institution institution : institutions) {
            if (fits(institution)) {
                (begins(institution) ? first : rest).add(institution);
            }
        }
        first.addAll(rest);
        return first;
    }

    private boolean begins(Institution institution) {
        return words.isEmpty() || Catalogue.spoken(institution.name()).startsWith(words.getFirst());
    }

    private boolean fits(Institution institution) {
        List<String> own = wordsOf(institution);
        return words.stream().allMatch(word -> own.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static List<String> wordsOf(Institution institution) {
        String text = String.join(" ", text(institution.name()), text(institution.shortName()),
                text(institution.nit()), Localities.label(institution.locality(), institution.municipality()),
                DirectoryCatalogues.INSTITUTION_TYPES.shortLabel(institution.type()));
        return List.of(Catalogue.spoken(text).split(" "));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /// The name by which it goes: the short one if there is one.
    public static String shownName(Institution institution) {
        return institution.shortName() != null ? institution.shortName() : text(institution.name());
    }
}
