package org.bitacora.directory.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bitacora.base.Ids;

/// The municipalities of a department as DANE's DIVIPOLA lists them, taken from its file. One record for a department,
/// not one for each of 1,122 municipalities; each code is a field of its own in changes all the same, so that two
/// laptops with lists of different years differ in single names (decision 0018).
///
/// @param department its two digits
/// @param name of the department
/// @param names by DIVIPOLA code of five digits
/// @param types what is no municipality, by code: a code of `place_types.csv`
/// @param retired the year in whose list a code is no longer to be found, by code; its name stays. A year and not the
///        day of the import, so that two laptops that take the same list in say the same
public record DanePlaces(UUID id, String department, String name, Map<String, String> names, Map<String, String> types,
        Map<String, String> retired) {

    public DanePlaces {
        names = sorted(names);
        types = sorted(types);
        retired = sorted(retired);
    }

    public static DanePlaces of(String department, String name, Map<String, String> names, Map<String, String> types,
            Map<String, String> retired) {
        return new DanePlaces(Ids.natural("danePlaces", department), department, name, names, types, retired);
    }

    private static Map<String, String> sorted(Map<String, String> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /// Its municipalities as values of their list, in the order of codes.
    List<ListEntry> entries() {
        return names.entrySet().stream().map(place -> entry(place.getKey(), place.getValue())).toList();
    }

    private ListEntry entry(String code, String label) {
        String year = retired.get(code);
        return new ListEntry(ListEntry.idOf(Territories.MUNICIPALITY_LIST, code), Territories.MUNICIPALITY_LIST, code,
                label, null, null, types.containsKey(code) ? Map.of("type", types.get(code)) : Map.of(),
                Integer.valueOf(code), null,
                year == null ? null : LocalDate.of(Integer.parseInt(year) - 1, 12, 31));
    }
}
