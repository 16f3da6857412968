package org.bitacora.counterexample.training.model;

import java.nio.file.Path;

/// A model that knows of files.
public record ReadsFile(Path file) {
}
