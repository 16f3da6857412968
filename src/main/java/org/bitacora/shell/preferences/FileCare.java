package org.bitacora.shell.preferences;

import java.nio.file.Path;
import java.util.Optional;
import org.bitacora.base.Problem;
import org.bitacora.shell.Person;

/// What Ajustes knows of the open file and can do with it. Wiring implements it; all of it off the screen's thread.
public interface FileCare {

    FileFacts facts();

    /// Names anew who works here; what was recorded before keeps its name.
    void rename(Person person);

    /// Makes a verified copy, and a second one where the person wants it.
    ///
    /// @return why the second one could not be made; empty if all went well
    Optional<Problem> copy();

    /// Makes a working file of a copy, beside the present one, under an identity of its own.
    ///
    /// @return the new file
    Path restore(Path copy);

    /// Checks the whole file and computes its state anew.
    Checkup verify();
}
