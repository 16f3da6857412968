package org.bitacora.shell.preferences;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.bitacora.shell.Person;

/// The open file as Ajustes tells it.
///
/// @param copies its verified copies, newest first
/// @param version of the program
public record FileFacts(Person person, Path file, long size, List<Copy> copies, String version) {

    /// A verified copy.
    public record Copy(Path file, LocalDateTime madeAt, long size) {
    }

    public FileFacts {
        copies = List.copyOf(copies);
    }
}
