package org.bitacora.wiring;

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
        Path target = FreeName.beside(damaged.damaged().orElseThrow(), "-recuperado");
        WorkspaceFile.restore(damaged.file(), target);
        return target;
    }
}
