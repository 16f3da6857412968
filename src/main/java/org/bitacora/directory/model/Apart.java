package org.bitacora.directory.model;

import java.util.UUID;

/// The decision that two records are not one ("son personas distintas"), remembered so that no laptop asks again. A kind
/// of its own rather than a field of [Joined]: a program that does not know it yet must not take it for a union. Where
/// one laptop joined and another kept apart, both stand until somebody decides; meanwhile figures follow the union.
public record Apart(UUID id, String apartKind, UUID first, UUID second) {

    /// The decision about two records of `kind`, in whichever order they are given.
    public static Apart of(String kind, UUID one, UUID other) {
        Pair pair = Pair.of(one, other);
        return new Apart(pair.natural("apart", kind), kind, pair.first(), pair.second());
    }
}
