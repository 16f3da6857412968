package org.bitacora.record;

/// A change that a bundle withholds altogether: its id and content hash, so that the chain can still be verified. A
/// later full copy takes its place.
public record Stub(ChangeId id, byte[] contentHash) implements Link {
}
