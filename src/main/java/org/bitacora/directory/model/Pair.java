package org.bitacora.directory.model;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bitacora.base.Ids;

/// Two records in an order that every laptop gives them: the smaller id first.
public record Pair(UUID first, UUID second) {

    public static final Comparator<Pair> ORDER = Comparator.comparing(Pair::first, Ids::compare)
            .thenComparing(Pair::second, Ids::compare);

    public static Pair of(UUID one, UUID other) {
        return Ids.compare(one, other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /// The pair of those who stand for these two.
    public Pair through(UnaryOperator<UUID> representative) {
        return of(representative.apply(first), representative.apply(second));
    }

    public boolean isOne() {
        return first.equals(second);
    }

    public boolean holds(UUID id) {
        return first.equals(id) || second.equals(id);
    }

    /// The id of a decision about the two.
    UUID natural(String decision, String kind) {
        return Ids.natural(decision, kind, first, second);
    }
}
