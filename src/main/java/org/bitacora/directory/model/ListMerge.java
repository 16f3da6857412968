package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A shipped list under what a project says of it: changed values stand where they stood, own ones follow.
final class ListMerge {

    /// Between the values that ship there is room for others.
    static final int STEP = 10;

    private record Placed(int position, CatalogueEntry entry) {
    }

    private ListMerge() {
    }

    static List<CatalogueEntry> of(List<CatalogueEntry> shipped, List<ListEntry> over) {
        if (over.isEmpty()) {
            return shipped;
        }
        Map<String, ListEntry> said = new LinkedHashMap<>();
        over.forEach(entry -> said.put(entry.code(), entry));
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < shipped.size(); i++) {
            CatalogueEntry entry = shipped.get(i);
            ListEntry own = said.remove(entry.code());
            placed.add(own == null ? new Placed((i + 1) * STEP, entry) : new Placed(
                    place(own, (i + 1) * STEP), changed(entry, own)));
        }
        int end = (shipped.size() + 1) * STEP;
        said.values().forEach(own -> placed.add(new Placed(place(own, end), added(own))));
        placed.sort(Comparator.comparingInt(Placed::position).thenComparing(each -> each.entry().label())
                .thenComparing(each -> each.entry().code()));
        return placed.stream().map(Placed::entry).toList();
    }

    private static int place(ListEntry own, int otherwise) {
        return own.position() == null ? otherwise : own.position();
    }

    private static CatalogueEntry added(ListEntry own) {
        String label = own.label() == null ? own.code() : own.label();
        return new CatalogueEntry(own.code(), label, own.shortLabel() == null ? label : own.shortLabel(),
                own.spellings(), own.validFrom(), own.validTo(), own.more());
    }

    /// The shipped words are still understood where they are typed or read.
    private static CatalogueEntry changed(CatalogueEntry shipped, ListEntry own) {
        String label = own.label() == null ? shipped.label() : own.label();
        boolean one = shipped.shortLabel().equals(shipped.label());
        String brief = own.shortLabel() != null ? own.shortLabel() : one ? label : shipped.shortLabel();
        Set<String> aliases = new LinkedHashSet<>(own.spellings());
        aliases.addAll(shipped.aliases());
        if (!label.equals(shipped.label())) {
            aliases.add(shipped.label());
        }
        Map<String, String> more = new HashMap<>(shipped.more());
        more.putAll(own.more());
        return new CatalogueEntry(shipped.code(), label, brief, List.copyOf(aliases),
                own.validFrom() == null ? shipped.validFrom() : own.validFrom(),
                own.validTo() == null ? shipped.validTo() : own.validTo(), Map.copyOf(more));
    }
}
