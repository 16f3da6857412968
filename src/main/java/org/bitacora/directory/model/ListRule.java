package org.bitacora.directory.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bitacora.base.TextForm;

/// A list as Ajustes shows it, and what may be changed in it.
///
/// @param parent the list's own column by which its values are divided: the group of an occupation, the municipality of a
///        locality; null for most
/// @param codes what a code that people type must look like; null where it is made of the name
public record ListRule(Catalogue catalogue, Freedom freedom, String parent, Pattern codes) {

    private static final Pattern GAP = Pattern.compile("[^A-Z0-9]+");
    private static final int LONGEST = 40;

    public static ListRule open(Catalogue catalogue) {
        return new ListRule(catalogue, Freedom.OPEN, null, null);
    }

    public static ListRule dates(Catalogue catalogue) {
        return new ListRule(catalogue, Freedom.DATES, null, null);
    }

    public static ListRule fixed(Catalogue catalogue) {
        return new ListRule(catalogue, Freedom.FIXED, null, null);
    }

    public ListRule dividedBy(String column) {
        return new ListRule(catalogue, freedom, column, codes);
    }

    public ListRule coded(String pattern) {
        return new ListRule(catalogue, freedom, parent, Pattern.compile(pattern));
    }

    public String name() {
        return catalogue.name();
    }

    public boolean isOpen() {
        return freedom == Freedom.OPEN;
    }

    /// The code of a new value: of its name, so that two laptops that add the same value make the same record; before it
    /// that of its municipality, since names repeat from one to the next.
    public String codeOf(String label, String within) {
        String code = GAP.matcher(TextForm.folded(label).toUpperCase(Locale.ROOT)).replaceAll("_")
                .replaceAll("^_|_$", "");
        String cut = code.substring(0, Math.min(LONGEST, code.length()));
        return Localities.MUNICIPALITY.equals(parent) && within != null ? within + "-" + cut : cut;
    }
}
