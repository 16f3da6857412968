package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Municipalities by what people type. "Cali" is Santiago de Cali before it is California: whole names and aliases come
/// first, then names that begin so, then the rest, by name. Immutable.
///
/// @param of the entries it was made of
record PlaceIndex(Collection<CatalogueEntry> of, List<Sought> places, Map<String, Set<String>> byName) {

    /// @param names the name and each alias, spoken
    /// @param words of the code, the names and the department
    private record Sought(CatalogueEntry entry, List<String> names, List<String> words) {

        boolean fits(List<String> typed) {
            return typed.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
        }

        int rank(String typed) {
            return names.contains(typed) || entry.code().equals(typed) ? 0
                    : names.stream().anyMatch(name -> name.startsWith(typed)) ? 1 : 2;
        }

        boolean retired() {
            return entry.validTo() != null;
        }
    }

    static PlaceIndex of(Collection<CatalogueEntry> entries) {
        List<Sought> places = new ArrayList<>();
        Map<String, Set<String>> byName = new HashMap<>();
        for (CatalogueEntry entry : entries) {
            Sought sought = sought(entry);
            places.add(sought);
            if (!sought.retired()) {
                sought.names().forEach(name -> byName.computeIfAbsent(name, any -> new TreeSet<>()).add(entry.code()));
            }
        }
        places.sort(Comparator.comparing((Sought each) -> each.names().getFirst())
                .thenComparing(each -> each.entry().code()));
        return new PlaceIndex(entries, places, byName);
    }

    private static Sought sought(CatalogueEntry entry) {
        List<String> names = Stream.concat(Stream.of(entry.label()), entry.aliases().stream())
                .map(Catalogue::spoken).distinct().toList();
        String label = Catalogue.spoken(Territories.label(entry.code()));
        return new Sought(entry, names, Stream.concat(Stream.of(entry.code(), label), names.stream())
                .flatMap(name -> Stream.of(name.split(" "))).distinct().toList());
    }

    /// Those meant by a spoken text, the likeliest first; retired codes last.
    List<CatalogueEntry> search(String spoken) {
        List<String> words = List.of(spoken.split(" "));
        return places.stream().filter(place -> place.fits(words))
                .sorted(Comparator.comparing(Sought::retired).thenComparing(place -> place.rank(spoken)))
                .map(Sought::entry).toList();
    }

    /// The one place that bears this name or alias; nothing where several do.
    Optional<String> only(String spoken) {
        Set<String> codes = byName.getOrDefault(spoken, Set.of());
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }
}
