package org.bitacora.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// An order to hand in.
///
/// @param folder where to; made if it does not exist
/// @param recipientKey the `age1…` key of the one person who shall be able to open it; empty for a plain bundle
/// @param recipient the device it goes to, if known: above 5 MB it is sent only what it was not seen to hold
/// @param whole everything, however big
public record HandIn(Path folder, Optional<String> recipientKey, Optional<UUID> recipient, boolean whole) {

    /// Plain, for whoever receives it.
    public static HandIn into(Path folder) {
        return new HandIn(folder, Optional.empty(), Optional.empty(), false);
    }

    public HandIn closedFor(String key) {
        return new HandIn(folder, Optional.of(key), recipient, whole);
    }

    public HandIn to(UUID device) {
        return new HandIn(folder, recipientKey, Optional.of(device), whole);
    }
}
