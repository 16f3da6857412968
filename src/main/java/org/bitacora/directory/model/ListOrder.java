package org.bitacora.directory.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values of a list in order, and which positions must be written for it. A moved value takes a position between
/// its neighbours; only where there is no room are all numbered anew.
///
/// @param entries as they are
/// @param codes in the new order
/// @param positions by code, as they are
/// @param changed the positions to write
public record ListOrder(List<CatalogueEntry> entries, List<String> codes, Map<String, Integer> positions,
        Map<String, Integer> changed) {

    private static final List<String> LAST = List.of("OTHER", "OTRA", "OTRO");

    public static ListOrder of(Catalogue catalogue, Map<String, ListEntry> said) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        int place = 0;
        for (CatalogueEntry entry : catalogue.shipped()) {
            place += ListMerge.STEP;
            positions.put(entry.code(), place);
        }
        int end = place + ListMerge.STEP;
        for (String code : catalogue.codes()) {
            Integer own = said.containsKey(code) ? said.get(code).position() : null;
            positions.put(code, own == null ? positions.getOrDefault(code, end) : own);
        }
        return new ListOrder(List.copyOf(catalogue.entries()), catalogue.codes(), positions, Map.of());
    }

    /// With a new value: the last, but before "Otra".
    public ListOrder with(String code) {
        boolean other = !codes.isEmpty() && LAST.contains(codes.getLast());
        List<String> order = new ArrayList<>(codes);
        order.add(other ? order.size() - 1 : order.size(), code);
        return placed(order, code);
    }

    /// With a value one step further among those that share its column `parent`, among all for null.
    public ListOrder moved(String code, int step, String parent) {
        int from = codes.indexOf(code);
        int to = from + step;
        while (parent != null && to >= 0 && to < codes.size() && !isBeside(from, to, parent)) {
            to += step;
        }
        if (from < 0 || to < 0 || to >= codes.size()) {
            return this;
        }
        List<String> order = new ArrayList<>(codes);
        order.remove(from);
        order.add(to, code);
        return placed(order, code);
    }

    private boolean isBeside(int one, int other, String parent) {
        return entries.get(one).more(parent).equals(entries.get(other).more(parent));
    }

    private ListOrder placed(List<String> order, String code) {
        int at = order.indexOf(code);
        boolean first = at == 0;
        boolean last = at == order.size() - 1;
        int before = first ? last ? 0 : positions.get(order.get(1)) - 2 * ListMerge.STEP
                : positions.get(order.get(at - 1));
        int after = last ? before + 2 * ListMerge.STEP : positions.get(order.get(at + 1));
        return new ListOrder(entries, order, positions, after - before > 1
                ? Map.of(code, Math.floorDiv(before + after, 2)) : renumbered(order));
    }

    private Map<String, Integer> renumbered(List<String> order) {
        Map<String, Integer> changed = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            int wanted = (i + 1) * ListMerge.STEP;
            if (!Integer.valueOf(wanted).equals(positions.get(order.get(i)))) {
                changed.put(order.get(i), wanted);
            }
        }
        return changed;
    }
}
