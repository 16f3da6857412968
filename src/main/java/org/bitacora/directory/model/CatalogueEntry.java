package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One value of a list: its code travels, its label is shown, its short form fits a grid cell, and its aliases are what
/// people also type.
///
/// @param more the columns that only this list has, such as the group of an occupation
public record CatalogueEntry(String code, String label, String shortLabel, List<String> aliases, LocalDate validFrom,
        LocalDate validTo, Map<String, String> more) {

    /// Whether the entry may be chosen for something that happens on that day; older records keep it anyway.
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /// A column of this list's own, empty when it says nothing.
    public String more(String column) {
        return more.getOrDefault(column, "");
    }
}
