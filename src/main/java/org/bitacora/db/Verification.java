package org.bitacora.db;

import java.util.List;

/// The outcome of a full check.
///
/// @param fingerprint of the state, in hexadecimal; equal on two laptops that hold the same changes
/// @param faults text keys with arguments already joined by a colon; empty if all is well
public record Verification(String fingerprint, long changes, long records, long differences, List<Fault> faults) {

    /// One thing that is not as it must be.
    public record Fault(String key, List<Object> args) {
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
