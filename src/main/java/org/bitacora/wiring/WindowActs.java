package org.bitacora.wiring;

import java.nio.file.Path;

/// What only the window itself can do for its rooms. Screen's thread only.
interface WindowActs {

    /// Goes on with the copy in the place of a damaged file.
    void rescue();

    /// Goes on with another file in place of the present one.
    void open(Path file);
}
