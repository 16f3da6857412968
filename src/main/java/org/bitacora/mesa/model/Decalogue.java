package org.bitacora.mesa.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bitacora.base.Ids;

/// The decálogo: up to ten good practices in their order, without gaps (A31).
public final class Decalogue {

    public static final int PLACES = 10;

    private Decalogue() {
    }

    /// Those that have a place, by their places; two of one place, as two laptops may give it, stand by their ids.
    public static List<Practice> of(List<Practice> all) {
        return all.stream().filter(one -> one.place() != null)
                .sorted(Comparator.comparing(Practice::place).thenComparing(Practice::id, Ids::compare)).toList();
    }

    /// All practices, of which one has come to a place; the others make room, and an eleventh is a candidate again.
    ///
    /// @param place from 1 to 10; beyond the last one it stands right after it
    public static List<Practice> placed(List<Practice> all, UUID practice, int place) {
        List<Practice> order = new ArrayList<>(of(all));
        order.removeIf(one -> one.id().equals(practice));
        all.stream().filter(one -> one.id().equals(practice)).findFirst()
                .ifPresent(one -> order.add(Math.clamp(place - 1, 0, order.size()), one));
        return numbered(all, order);
    }

    /// All practices, of which one has left the decálogo; those behind it move up.
    public static List<Practice> without(List<Practice> all, UUID practice) {
        return numbered(all, of(all).stream().filter(one -> !one.id().equals(practice)).toList());
    }

    private static List<Practice> numbered(List<Practice> all, List<Practice> order) {
        List<UUID> chosen = order.stream().limit(PLACES).map(Practice::id).toList();
        return all.stream().map(one -> {
            int at = chosen.indexOf(one.id());
            return at >= 0 ? one.inPlace(MesaCodes.CHOSEN, at + 1)
                    : one.place() == null ? one : one.inPlace(MesaCodes.CANDIDATE, null);
        }).toList();
    }
}
