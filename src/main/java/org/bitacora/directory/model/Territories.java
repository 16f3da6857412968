package org.bitacora.directory.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Municipalities and departments under their DIVIPOLA codes (DANE). 66 names occur more than once in the country, so a
/// municipality is always shown with its department and never looked up by its name alone (`domain.md` §5).
public final class Territories {

    /// Bogotá is a municipality and stands beside the departments, not among them (X03).
    public static final String BOGOTA_DISTRICT = "11";
    private static final String BOGOTA = "11001";

    static final String DEPARTMENT_LIST = "departments";
    static final String MUNICIPALITY_LIST = "municipalities";

    /// Those that ship: the departments, their capitals and the places of the sources; DANE's file brings the others.
    public static final Catalogue DEPARTMENTS = Catalogue.load(Territories.class, DEPARTMENT_LIST + ".csv");
    public static final Catalogue MUNICIPALITIES = Catalogue.load(Territories.class, MUNICIPALITY_LIST + ".csv");

    private static volatile PlaceIndex index = PlaceIndex.of(List.of());

    private Territories() {
    }

    public static Collection<CatalogueEntry> departments() {
        return DEPARTMENTS.entries();
    }

    public static Collection<CatalogueEntry> municipalities() {
        return MUNICIPALITIES.entries();
    }

    /// The department of a municipality, also of one that this version has no name for.
    public static String departmentOf(String municipality) {
        return municipality.length() < 2 ? "" : municipality.substring(0, 2);
    }

    /// "Soacha (Cundinamarca)", "Bogotá, D.C."; a code without a name shows itself with its department.
    public static String label(String code) {
        if (code == null) {
            return "";
        }
        String name = MUNICIPALITIES.label(code);
        String department = DEPARTMENTS.label(departmentOf(code));
        return code.equals(BOGOTA) || department.isEmpty() ? name : name + " (" + department + ")";
    }

    /// The name alone, for a place where the department is already said.
    public static String name(String code) {
        return MUNICIPALITIES.label(code);
    }

    /// The municipalities meant by what was typed, the likeliest first: each word begins a word of the name, of an
    /// alias or of the department, or the text is the code itself.
    public static List<CatalogueEntry> search(String typed) {
        return index().search(Catalogue.spoken(typed));
    }

    /// Those of them that may be chosen: retired codes keep their names and are not offered.
    public static List<CatalogueEntry> offered(String typed) {
        return search(typed).stream().filter(Catalogue::isOffered).toList();
    }

    private static PlaceIndex index() {
        Collection<CatalogueEntry> now = MUNICIPALITIES.entries();
        PlaceIndex current = index;
        if (current.of() != now) {
            current = PlaceIndex.of(now);
            index = current;
        }
        return current;
    }

    /// The one municipality that a cell of an imported table names: by code, by its label with the department, or by a
    /// name or alias that only one bears.
    public static Optional<String> codeOf(String text) {
        String spoken = Catalogue.spoken(text);
        return MUNICIPALITIES.find(spoken).map(CatalogueEntry::code).or(() -> index().only(spoken))
                .or(() -> MUNICIPALITIES.codes().stream()
                        .filter(code -> Catalogue.spoken(label(code)).equals(spoken)).findFirst());
    }

    /// What a report says about the places of a set of records: never typed, always counted (A32).
    public static TerritoryCount count(Collection<String> municipalities) {
        var codes = municipalities.stream().filter(code -> code != null && !code.isBlank())
                .collect(Collectors.toSet());
        var departments = codes.stream().map(Territories::departmentOf).collect(Collectors.toSet());
        boolean bogota = departments.remove(BOGOTA_DISTRICT);
        return new TerritoryCount(codes.size(), departments.size(), bogota);
    }
}
