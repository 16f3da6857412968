package org.bitacora.record;

import java.util.Map;

/// The salts of the commitments of a change. A whole change carries two, one for open fields and one that is sealed
/// with the sealed fields; a change with values withheld carries only those of the fields it shows, for a commitment
/// whose salt is known can be guessed.
public sealed interface Salts {

    record Whole(byte[] open, byte[] sealed) implements Salts {
    }

    record PerField(Map<String, byte[]> salts) implements Salts {
    }
}
