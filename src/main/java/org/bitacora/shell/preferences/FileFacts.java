package org.bitacora.shell.preferences;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.bitacora.shell.Person;

/// The open file as Ajustes tells it.
///
/// @param copies its verified copies, newest first
/// @param checkedAt when everything was last checked and found sound; empty if never
/// @param version of the program
public record FileFacts(Person person, Path file, long size, List<Copy> copies, Optional<LocalDateTime> checkedAt,
        String version) {

    /// A verified copy.
    public record Copy(Path file, LocalDateTime madeAt, long size) {
    }

    public FileFacts {
        copies = List.copyOf(copies);
    }
}
