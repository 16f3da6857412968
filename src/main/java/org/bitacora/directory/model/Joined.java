package org.bitacora.directory.model;

import java.util.UUID;

/// The decision that two records are one ("es la misma persona"). It rewrites nothing and deleting it parts them again
/// (`design.md` §5). Its id follows from the pair, so that two laptops that decide the same make the same record.
public record Joined(UUID id, String joinedKind, UUID first, UUID second) {

    /// The decision about two records of `kind`, in whichever order they are given.
    public static Joined of(String kind, UUID one, UUID other) {
        Pair pair = Pair.of(one, other);
        return new Joined(pair.natural("joined", kind), kind, pair.first(), pair.second());
    }
}
