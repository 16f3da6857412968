package org.bitacora.exchange.bundle;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.bitacora.db.Parcel;
import org.bitacora.record.RecordRef;

/// A bundle that was opened, verified and parsed.
///
/// @param bytes size of the file as it came
/// @param closed whether it came encrypted for this workspace
/// @param start whether it is a start file: a project's set-up
/// @param key the Ed25519 key of its signature, which was verified
/// @param unread values of kinds or fields not known to this version (E-11)
/// @param deletions records it deletes
public record Bundle(long bytes, boolean closed, boolean start, Instant written, String program, byte[] key, long unread,
        Set<RecordRef> deletions, Parcel parcel) {

    public UUID sender() {
        return parcel.sender();
    }

    /// Lets go of changes and files once they were taken in; a reception of hundreds of bundles must not hold them all.
    public void release() {
        parcel.stretches().forEach(stretch -> stretch.links().clear());
        parcel.contents().clear();
    }
}
