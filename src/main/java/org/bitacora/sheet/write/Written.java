package org.bitacora.sheet.write;

import java.nio.file.Path;

/// What was written: the file, its size in bytes, and the rows of its tables together.
public record Written(Path file, long bytes, long rows) {
}
