package org.bitacora.directory.model;

import java.util.List;

/// Parts of a municipality that have a name of their own: comunas (D04), localities (E12), corregimientos, veredas. A
/// code belongs to one municipality, and so does its name: there are many "Comuna 8". Bogotá's twenty localities and
/// Cali's twenty-two comunas ship (public names, not checked against a primary source); every project adds its own.
public final class Localities {

    public static final String LIST_NAME = "localities";
    /// The column that names the municipality.
    public static final String MUNICIPALITY = "municipality";

    public static final Catalogue LIST = Catalogue.load(Localities.class, LIST_NAME + ".csv");

    private Localities() {
    }

    /// What may be chosen in a municipality; nothing in none.
    public static List<CatalogueEntry> of(String municipality) {
        return municipality == null ? List.of() : LIST.where(MUNICIPALITY, municipality).stream()
                .filter(Catalogue::isOffered).toList();
    }

    /// "Comuna 8"; nothing for none.
    public static String label(String code) {
        return LIST.label(code);
    }

    /// "Comuna 8, Santiago de Cali (Valle del Cauca)".
    public static String label(String code, String municipality) {
        String place = Territories.label(municipality);
        return code == null ? place : place.isEmpty() ? label(code) : label(code) + ", " + place;
    }

    /// Whether it lies in that municipality, as far as this version knows.
    public static boolean isIn(String code, String municipality) {
        return LIST.find(code).map(entry -> entry.more(MUNICIPALITY).equals(municipality)).orElse(true);
    }
}
