package org.bitacora.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bitacora.base.Problem;
import org.bitacora.db.Received;
import org.bitacora.exchange.model.Notice;
import org.bitacora.exchange.model.Sender;
import org.bitacora.exchange.model.Trust;
import org.bitacora.record.RecordRef;

/// What one file brings, before or after it was received.
public sealed interface Arrival {

    Path file();

    /// @param bytes size of the file
    /// @param closed whether it came encrypted for this workspace
    /// @param start whether it is a start file: the set-up of a project
    /// @param fingerprint of the sender's key, eight characters to compare by telephone
    /// @param fresh changes not known before; `known` were known already
    /// @param created records that are new here, by kind; likewise `updated` and `deleted`
    /// @param differences how many more fields wait for a decision
    /// @param deletions the records that it deletes here
    /// @param files the attached files that were not here
    record Read(Path file, long bytes, boolean closed, boolean start, Sender sender, Instant written, Trust trust,
            String fingerprint, int fresh, int known, Map<String, Integer> created, Map<String, Integer> updated,
            Map<String, Integer> deleted, int differences, List<RecordRef> deletions, List<Notice> notices,
            Received.Files files) implements Arrival {

        public boolean bringsNothing() {
            return fresh == 0 && files.count() == 0;
        }

        /// Whether it is the set-up that others made, so that work of this laptop may come into it.
        public boolean isSetUpOfOthers(UUID self) {
            return start && !sender.incarnation().equals(self);
        }
    }

    /// A file that cannot be received; the others are not concerned.
    record Refused(Path file, Problem problem) implements Arrival {
    }
}
