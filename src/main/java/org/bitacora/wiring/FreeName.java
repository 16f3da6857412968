package org.bitacora.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bitacora.db.WorkspaceFile;

/// Names for new workspace files that no file has yet.
final class FreeName {

    private FreeName() {
    }

    /// `folder/stem.bitacora`, or with the next number that is free: `stem-2`.
    static Path in(Path folder, String stem) {
        Path file = folder.resolve(stem + WorkspaceFile.EXTENSION);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(stem + "-" + n + WorkspaceFile.EXTENSION);
        }
        return file;
    }

    /// Beside a workspace file, called as that with `ending` after its name.
    static Path beside(Path file, String ending) {
        return in(file.toAbsolutePath().getParent(), stem(file) + ending);
    }

    /// In another folder, called as that file if it can be.
    static Path like(Path file, Path folder) {
        return in(folder, stem(file));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(WorkspaceFile.EXTENSION)
                ? name.substring(0, name.length() - WorkspaceFile.EXTENSION.length()) : name;
    }
}
