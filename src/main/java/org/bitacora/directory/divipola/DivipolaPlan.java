package org.bitacora.directory.divipola;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bitacora.directory.model.DanePlaces;
import org.bitacora.directory.model.PlaceTypes;
import org.bitacora.directory.model.Territories;

/// What taking a list in would change: shown before, done after.
///
/// @param fresh codes that were not known
/// @param renamed known ones that bear another name or are of another type now
/// @param retired known ones that the list no longer has; they keep their names and are no longer offered
/// @param back retired ones that the list has again
/// @param after the records as they will be
public record DivipolaPlan(Divipola list, List<String> fresh, List<Renamed> renamed, List<String> retired,
        List<String> back, List<DanePlaces> after) {

    /// A name that changes.
    public record Renamed(String code, String before, String now) {
    }

    /// @param present what was taken in before
    /// @param year of today, in whose list the retired ones are missing
    public static DivipolaPlan of(Divipola list, List<DanePlaces> present, int year) {
        return new Draft(list, present, year).plan();
    }

    public boolean changesNothing() {
        return fresh.isEmpty() && renamed.isEmpty() && retired.isEmpty() && back.isEmpty();
    }

    private static final class Draft {

        private final Divipola list;
        private final Map<String, DanePlaces> present = new TreeMap<>();
        private final Map<String, String> names = new TreeMap<>();
        private final Map<String, String> types = new TreeMap<>();
        private final Map<String, String> ended = new TreeMap<>();
        private final String year;

        Draft(Divipola list, List<DanePlaces> before, int year) {
            this.list = list;
            this.year = Integer.toString(year);
            Territories.MUNICIPALITIES.shipped().forEach(entry -> names.put(entry.code(), entry.label()));
            before.forEach(each -> {
                present.put(each.department(), each);
                names.putAll(each.names());
                types.putAll(each.types());
                ended.putAll(each.retired());
            });
        }

        DivipolaPlan plan() {
            List<String> fresh = new ArrayList<>();
            List<Renamed> renamed = new ArrayList<>();
            List<String> back = new ArrayList<>();
            Set<String> gone = new HashSet<>(names.keySet());
            for (DanePlace place : list.places()) {
                gone.remove(place.code());
                String known = names.get(place.code());
                if (known == null) {
                    fresh.add(place.code());
                } else if (!known.equals(place.name()) || isOtherType(place)) {
                    renamed.add(new Renamed(place.code(), known, place.name()));
                }
                if (ended.remove(place.code()) != null) {
                    back.add(place.code());
                }
            }
            List<String> retired = gone.stream().filter(code -> !ended.containsKey(code)).sorted().toList();
            retired.forEach(code -> ended.put(code, year));
            return new DivipolaPlan(list, fresh, renamed, retired, back, after());
        }

        /// Where nothing was taken in before, the types are not known, rather than other ones.
        private boolean isOtherType(DanePlace place) {
            DanePlaces before = present.get(place.department());
            return before != null && !types.getOrDefault(place.code(), PlaceTypes.MUNICIPALITY).equals(place.type());
        }

        private List<DanePlaces> after() {
            Map<String, String> types = new TreeMap<>();
            Map<String, String> departments = new TreeMap<>();
            Territories.DEPARTMENTS.shipped().forEach(entry -> departments.put(entry.code(), entry.label()));
            for (DanePlace place : list.places()) {
                names.put(place.code(), place.name());
                departments.computeIfAbsent(place.department(), code -> place.departmentName() == null ? code
                        : place.departmentName());
                if (!place.type().equals(PlaceTypes.MUNICIPALITY)) {
                    types.put(place.code(), place.type());
                }
            }
            return departments.entrySet().stream().map(each -> DanePlaces.of(each.getKey(), each.getValue(),
                    of(each.getKey(), names), of(each.getKey(), types), of(each.getKey(), ended))).toList();
        }

        private static Map<String, String> of(String department, Map<String, String> byCode) {
            Map<String, String> own = new TreeMap<>();
            byCode.forEach((code, word) -> {
                if (Territories.departmentOf(code).equals(department)) {
                    own.put(code, word);
                }
            });
            return own;
        }
    }
}
