package org.bitacora.commitment;

import java.util.Optional;
import org.bitacora.record.RecordRef;

/// Puts into words the records that commitments only know by their ids: the session or training in which one was born,
/// the mesa that follows it up. Implemented where all rooms are known. Called off the screen's thread; where such a
/// record opens, the window knows by its kind.
@FunctionalInterface
public interface Origins {

    /// "Mesa de migración y salud · 20 de marzo"; empty if it is gone or of a newer version.
    Optional<String> words(RecordRef record);
}
