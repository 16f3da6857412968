package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.UUID;

/// What a project promised to reach from one day to another (A22, A33): so many of one figure, of one profile group or
/// of all.
///
/// @param figure a code of `target_figures.csv`, which names a figure of the reports
/// @param profileGroup whom alone it is about, or null for everybody
public record Target(UUID id, UUID project, String figure, String profileGroup, Integer number, LocalDate validFrom,
        LocalDate validTo) {

    /// Whether it says enough to be compared with what was counted.
    public boolean isWhole() {
        return figure != null && number != null && number > 0 && validFrom != null && validTo != null
                && !validTo.isBefore(validFrom);
    }

    /// "Personas capacitadas", "Personas capacitadas, Comunidad".
    public String name() {
        String counted = DirectoryCatalogues.TARGET_FIGURES.label(figure);
        return profileGroup == null ? counted
                : counted + ", " + DirectoryCatalogues.PROFILE_GROUPS.shortLabel(profileGroup);
    }
}
