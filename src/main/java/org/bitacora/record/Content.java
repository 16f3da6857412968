package org.bitacora.record;

/// What an edit says of its field: the value, or, where a bundle withholds it, only the commitment to the value.
/// `sealed` tells that the value is personal or sensitive and never rests in the open.
public sealed interface Content {

    boolean sealed();

    record Known(Value value, boolean sealed) implements Content {
    }

    /// SHA-256(field salt ‖ value); a later full copy of the change fills the value in.
    record Withheld(byte[] commitment, boolean sealed) implements Content {
    }
}
