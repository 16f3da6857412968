package org.bitacora.directory.model;

import java.util.Comparator;
import java.util.Optional;

/// What the name of an institution says of its type. Whoever types a name while a session begins says no type, and an IPS
/// without one would be missing among the IPS of every report (A22).
public final class InstitutionTypes {

    private record Found(int place, String code) {
    }

    private InstitutionTypes() {
    }

    /// The type whose word stands first in the name: "ESE Frontera Sana", "IPS Fundación Puertas Abiertas" are IPS,
    /// "Secretaría de Salud de Soacha" a territorial entity. Empty where no word says anything.
    public static Optional<String> in(String name) {
        String words = " " + Catalogue.spoken(name) + " ";
        return DirectoryCatalogues.INSTITUTION_TYPES.entries().stream()
                .flatMap(type -> type.aliases().stream().map(alias -> new Found(
                        words.indexOf(" " + Catalogue.spoken(alias) + " "), type.code())))
                .filter(found -> found.place() >= 0).min(Comparator.comparingInt(Found::place)).map(Found::code);
    }
}
