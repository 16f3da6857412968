package org.bitacora.wiring;

import java.nio.file.Path;
import org.bitacora.base.Problem;
import org.bitacora.db.WorkspaceFile;
import org.bitacora.settings.LocalFolder;

/// Brings a workspace from a network or cloud folder into the program's own. The copy works under an identity of its
/// own, since somebody may still have the other one; the old file stays as it is.
final class MoveHere {

    /// Refusal of a place where a workspace must not be worked with.
    private static final String PLACE = "E-68";

    private MoveHere() {
    }

    static boolean helps(Problem problem) {
        return PLACE.equals(problem.code());
    }

    /// @return the new file
    static Path bring(Path file) {
        Path target = FreeName.like(file, LocalFolder.ofThisComputer());
        WorkspaceFile.restore(file, target);
        return target;
    }
}
