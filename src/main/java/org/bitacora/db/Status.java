package org.bitacora.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What the status bar says, and nothing that is not so.
///
/// @param savedAt when this device's last change was committed; empty if it made none
/// @param notHandedIn own changes since the last bundle was written
/// @param handedInAt when that was; empty if never
/// @param differences fields that wait for a decision
/// @param backupAt when the newest copy was made; empty if there is none
/// @param changedSinceBackup whether anything was saved or received since
public record Status(Optional<Instant> savedAt, long notHandedIn, Optional<Instant> handedInAt, long differences,
        Optional<Instant> backupAt, boolean changedSinceBackup) {

    static Status of(Session session, Device device, Backups backups) {
        int n = session.dictionary.device(device.incarnation());
        Optional<Instant> saved = session.sql.first(
                "SELECT (hlc >> 16) + wall FROM change WHERE inc = ? AND seq = ?",
                row -> Instant.ofEpochMilli(row.number(1)), n, device.upto());
        long handed = session.sql.first("SELECT coalesce(max(seq), 0) FROM handover", row -> row.number(1))
                .orElse(0L);
        Optional<Instant> handedAt = session.sql.first("SELECT at FROM handover ORDER BY n DESC LIMIT 1",
                row -> Instant.ofEpochMilli(row.number(1)));
        long differences = session.sql.first("SELECT count(*) FROM conflict", row -> row.number(1)).orElse(0L);
        Optional<Instant> received = session.sql.first("SELECT max(at) FROM receipt WHERE undone = 0",
                row -> Instant.ofEpochMilli(row.number(1))).filter(at -> at.toEpochMilli() > 0);
        Optional<Instant> backup = backups.all().stream().findFirst().map(Status::madeAt);
        boolean changed = backup.isEmpty() ? saved.isPresent() || received.isPresent()
                : saved.map(at -> at.isAfter(backup.get())).orElse(false)
                || received.map(at -> at.isAfter(backup.get())).orElse(false);
        return new Status(saved, device.upto() - handed, handedAt, differences, backup, changed);
    }

    private static Instant madeAt(Path copy) {
        try {
            return Files.getLastModifiedTime(copy).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}
