package org.bitacora.shell.preferences;

import java.util.List;

/// What the check of the file found, in words.
///
/// @param faults one sentence for each thing that is not as it must be
/// @param counts how much was looked at
/// @param fingerprint of the state; equal on two laptops that hold the same changes
public record Checkup(List<String> faults, String counts, String fingerprint) {

    public Checkup {
        faults = List.copyOf(faults);
    }

    boolean isSound() {
        return faults.isEmpty();
    }
}
