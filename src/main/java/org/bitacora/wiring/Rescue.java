package org.bitacora.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bitacora.db.Workspace;
import org.bitacora.db.WorkspaceFile;

/// Makes a working file of the copy that is read in the place of a damaged one. The damaged file stays as it is, for
/// whoever may still save something of it.
final class Rescue {

    private Rescue() {
    }

    /// @return the new file, beside the damaged one
    static Path restore(Workspace damaged) {
        Path target = free(damaged.damaged().orElseThrow());
        WorkspaceFile.restore(damaged.file(), target);
        return target;
    }

    private static Path free(Path damaged) {
        String name = damaged.getFileName().toString();
        String stem = name.endsWith(WorkspaceFile.EXTENSION)
                ? name.substring(0, name.length() - WorkspaceFile.EXTENSION.length()) : name;
        Path target = damaged.resolveSibling(stem + "-recuperado" + WorkspaceFile.EXTENSION);
        for (int n = 2; Files.exists(target); n++) {
            target = damaged.resolveSibling(stem + "-recuperado-" + n + WorkspaceFile.EXTENSION);
        }
        return target;
    }
}
