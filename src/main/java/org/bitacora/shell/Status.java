package org.bitacora.shell;

import java.time.LocalDateTime;

/// What the status bar tells, all true at one moment. Times may be null: never saved, no copy yet.
public record Status(LocalDateTime savedAt, int notHandedIn, int differences, LocalDateTime lastCopy,
        String workspace, String team) {
}
